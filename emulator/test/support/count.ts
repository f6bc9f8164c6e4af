import { writeFileSync } from 'node:fs';

/** Says what a suite counted, beyond its tests; the commands that run one suite alone print it last. */
export function sayCount(text: string): void {
  const file = process.env.COUNT_FILE;
  if (file) writeFileSync(file, text);
  else console.warn(text);
}
