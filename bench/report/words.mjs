export const bytes = (count) => `${count.toLocaleString('en')} B`;

const short = (value) =>
  value >= 20 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));

/** A median, and between what the middle half lies. */
export const spread = ({ median, low, high }) =>
  low === high ? short(median) : `${short(median)} (${short(low)}–${short(high)})`;
export const middle = ({ median }) => short(median);

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const named = ({ name, version }) =>
  version && version !== 'this repository' ? `${name} (${version})` : name;

/** How many cases apply to a package, and how many of them it passes. */
export function passed({ verdicts }) {
  const of = (result) => Object.values(verdicts).filter((each) => each.result === result).length;
  return `${of('pass')} of ${of('pass') + of('fail')}`;
}

/** On what it was measured. */
export const madeOn = ({ machine: { cpu, cores, node, load, browser } }) =>
  `${cpu}, ${cores} cores, Node ${node}, Chromium ${browser}, load ${load[0]} at the end.`;
