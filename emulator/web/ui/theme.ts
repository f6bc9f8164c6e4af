import { accentOn } from './contrast.js';

/** The least contrast that any browser's own Canvas leaves: dark is #121212 in Chromium and #1e1e1e in WebKit. */
const surfaces = { light: '#ffffff', dark: '#1e1e1e' };

/** Puts an organization's colour on the page, made readable for light and for dark. */
export function applyAccent(color: string, root: HTMLElement): void {
  for (const [theme, surface] of Object.entries(surfaces)) {
    const accent = accentOn(color, surface);
    root.style.setProperty(`--accent-ink-${theme}`, accent.ink);
    root.style.setProperty(`--accent-edge-${theme}`, accent.needsEdge ? accent.ink : accent.fill);
    root.style.setProperty('--accent', accent.fill);
    root.style.setProperty('--on-accent', accent.onFill);
    // Away from the text, so that pointing at a button never makes it harder to read.
    root.style.setProperty('--accent-shift', accent.onFill === '#ffffff' ? '#000000' : '#ffffff');
  }
}

export function applyTheme(theme: 'light' | 'dark' | 'auto', root: HTMLElement): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
