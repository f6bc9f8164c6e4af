import { useState } from 'preact/hooks';

/** Code to take along. Where the clipboard is closed to the page, the text is selected instead. */
export function CodeBlock({ code, label }: { code: string; label: string }) {
  const [said, setSaid] = useState('');
  const copy = async (event: MouseEvent) => {
    const pre = (event.currentTarget as HTMLElement).parentElement?.querySelector('pre');
    try {
      await navigator.clipboard.writeText(code);
      setSaid('Copied');
    } catch {
      if (pre) getSelection()?.selectAllChildren(pre);
      setSaid('Selected: press Ctrl+C');
    }
    setTimeout(() => setSaid(''), 2_500);
  };
  return (
    <div class="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, by keyboard as well */}
      <pre tabIndex={0}>{code}</pre>
      <button type="button" class="button button-secondary button-small" onClick={copy}>
        {said || 'Copy'}
        <span class="visually-hidden">: {label}</span>
      </button>
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}
