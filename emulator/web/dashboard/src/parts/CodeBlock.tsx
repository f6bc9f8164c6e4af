import { CopyButton } from './CopyButton.js';

/** Code to take along. */
export function CodeBlock({ code, label }: { code: string; label: string }) {
  return (
    <div className="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, by keyboard as well */}
      <section className="code-scroll" tabIndex={0} aria-label={label}>
        <pre>{code}</pre>
      </section>
      <CopyButton label={label} text={code} />
    </div>
  );
}
