import { useMemo } from 'react';
import { CopyButton } from './CopyButton.js';

interface Piece {
  kind: 'key' | 'text' | 'number' | 'word' | 'plain';
  text: string;
  at: number;
}

const TOKEN =
  /("(?:\\.|[^"\\])*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;
/** Colouring more than this costs more than it tells. */
const MAX_COLOURED = 60_000;

function pieces(json: string): Piece[] {
  if (json.length > MAX_COLOURED) return [{ kind: 'plain', text: json, at: 0 }];
  const found: Piece[] = [];
  let last = 0;
  for (const match of json.matchAll(TOKEN)) {
    if (match.index > last) {
      found.push({ kind: 'plain', text: json.slice(last, match.index), at: last });
    }
    const [text, quoted, colon] = match;
    const kind = quoted ? (colon ? 'key' : 'text') : /^[-\d]/.test(text) ? 'number' : 'word';
    found.push({ kind, text, at: match.index });
    last = match.index + text.length;
  }
  found.push({ kind: 'plain', text: json.slice(last), at: last });
  return found;
}

/** A value as JSON, coloured, to read and to copy. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  const json = useMemo(
    () => (typeof value === 'string' ? value : JSON.stringify(value, null, 2)),
    [value],
  );
  const coloured = useMemo(() => pieces(json), [json]);
  return (
    <div className="code code-json">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard as well */}
      <section className="code-scroll" tabIndex={0} aria-label={label}>
        <pre>
          {coloured.map(({ kind, text, at }) =>
            kind === 'plain' ? (
              text
            ) : (
              <span key={at} className={`json-${kind}`}>
                {text}
              </span>
            ),
          )}
        </pre>
      </section>
      <CopyButton label={label} text={json} />
    </div>
  );
}
