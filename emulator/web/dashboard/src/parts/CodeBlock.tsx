import { CopyButton } from './CopyButton.js';

interface CodeBlockProps {
  code: string;
  label: string;
  /** A key or an address: all of it is seen, on as many lines as it needs. */
  isOneValue?: boolean;
}

/** Code to take along. */
export function CodeBlock({ code, label, isOneValue }: CodeBlockProps) {
  return (
    <div className={`code ${isOneValue ? 'code-value' : ''}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, by keyboard as well */}
      <section className="code-scroll" tabIndex={0} aria-label={label}>
        <pre>{code}</pre>
      </section>
      <CopyButton label={label} text={code} />
    </div>
  );
}
