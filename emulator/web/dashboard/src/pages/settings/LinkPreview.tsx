import { useLayoutEffect, useRef } from 'react';
import { initials } from '../../../../ui/initials.js';
import { applyAccent, applyTheme } from '../../../../ui/theme.js';

interface LinkPreviewProps {
  name: string;
  logo: string | null;
  color: string;
}

/** The first screen of the Link page in light and in dark, with the colours as the page itself derives them. */
export function LinkPreview(props: LinkPreviewProps) {
  return (
    <div className="previews">
      <Sample {...props} theme="light" />
      <Sample {...props} theme="dark" />
    </div>
  );
}

function Sample({ name, logo, color, theme }: LinkPreviewProps & { theme: 'light' | 'dark' }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    applyAccent(color, box.current);
    applyTheme(theme, box.current);
  }, [color, theme]);
  return (
    <figure className="preview">
      <div ref={box} className="preview-page" aria-hidden="true">
        <span className="tile tile-large">{logo ? <img src={logo} alt="" /> : initials(name)}</span>
        <span className="preview-title">Connect your warehouse to {name}</span>
        <span className="preview-text">
          {name} asks to read your orders, inventory and products.
        </span>
        <span className="button button-primary">Continue</span>
        <span className="preview-link">How your data is used</span>
      </div>
      <figcaption className="muted">{theme === 'light' ? 'Light' : 'Dark'}</figcaption>
    </figure>
  );
}
