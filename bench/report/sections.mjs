import { subjects } from '../subjects/subjects.mjs';
import { bytes, madeOn, middle, named, passed, spread, table } from './words.mjs';

/*
 * The parts of docs/benchmarks.md that are made of the results; the words around them are written by hand.
 */

const labelOf = (id) => subjects.find((subject) => subject.id === id)?.label;
const SIGNS = { pass: 'pass', fail: '**fail**', 'does not apply': '–' };

/** Those with the same text are told together. */
function together(entries) {
  const names = new Map();
  for (const [text, name] of entries) names.set(text, [...(names.get(text) ?? []), name]);
  return [...names].map(([text, of]) => [[...new Set(of)].join('; '), text]);
}

export const sections = {
  size: ({ size }) =>
    table(
      ['package', 'import', 'minified', 'gzip', 'brotli', 'script fetched from its maker'],
      [...size.compared]
        .sort((a, b) => a.gzip - b.gzip)
        .map((each) => [
          named(each),
          `\`${each.import}\``,
          bytes(each.minified),
          bytes(each.gzip),
          bytes(each.brotli),
          each.script ? 'yes, on top' : 'no',
        ]),
    ),

  lifecycle: ({ lifecycle: { cases, packages } }) =>
    table(
      ['case', ...packages.map(({ id }) => labelOf(id))],
      [
        ...cases.map(({ id, title }) => [
          title,
          ...packages.map(({ verdicts }) => SIGNS[verdicts[id].result]),
        ]),
        ['passed, of those that apply', ...packages.map(passed)],
      ],
    ),

  'lifecycle-cases': ({ lifecycle: { cases } }) =>
    table(
      ['case', 'passes when'],
      cases.map(({ title, passes }) => [title, passes]),
    ),

  'lifecycle-causes': ({ lifecycle: { cases, packages } }) =>
    packages
      .filter(({ verdicts }) => Object.values(verdicts).some(({ result }) => result === 'fail'))
      .map((each) => {
        const failed = cases.filter(({ id }) => each.verdicts[id].result === 'fail');
        const causes = together(failed.map(({ id, title }) => [each.verdicts[id].cause, title]));
        return [
          `**${named(each)}**`,
          '',
          ...causes.map(([titles, cause]) => `- ${titles}: ${cause}`),
        ].join('\n');
      })
      .join('\n\n'),

  'lifecycle-reasons': ({ lifecycle: { cases, packages } }) => {
    const reasons = new Map();
    for (const { id: of, verdicts } of packages) {
      for (const { id, title } of cases) {
        const { result, note } = verdicts[id];
        if (result !== 'does not apply') continue;
        const { labels, titles } = reasons.get(note) ?? { labels: new Set(), titles: new Set() };
        reasons.set(note, { labels: labels.add(labelOf(of)), titles: titles.add(title) });
      }
    }
    return [...reasons]
      .map(
        ([reason, { labels, titles }]) =>
          `- ${[...labels].join('; ')}: ${reason}. So not: ${[...titles].join('; ')}.`,
      )
      .join('\n');
  },

  rendering: ({ rendering }) =>
    [
      table(
        ['', 'mount, ms', 'times plain', 'render again, ms', 'times plain'],
        rendering.packages.map((each) => [
          labelOf(each.id) ?? each.name.replace('<button>', '`<button>`'),
          spread(each.mount),
          spread(each.mountTimes),
          spread(each.again),
          spread(each.againTimes),
        ]),
      ),
      '',
      ...Object.entries(rendering.unmeasured).map(
        ([id, reason]) => `${labelOf(id)} is not measured: ${reason}.`,
      ),
      `${rendering.rounds} rounds. ${madeOn(rendering)}`,
    ].join('\n'),

  opening: ({ opening }) =>
    [
      table(
        [
          '',
          'requests before',
          'clicks',
          'on screen, ms',
          'frames',
          'cold, since the button, ms',
          'cold, ms',
          'pointed at, ms',
          'second, ms',
        ],
        opening.packages.map((each) => [
          labelOf(each.id),
          `${each.requestsNeeded} of ${each.requestsMade}`,
          each.cold.clicks.median,
          spread(each.cold.onScreen),
          each.cold.frames.median,
          spread(each.cold.readySinceButton),
          spread(each.cold.ready),
          spread(each.warmed.ready),
          spread(each.second.ready),
        ]),
      ),
      '',
      `${opening.rounds} rounds; each request is answered after ${opening.latency} ms. ${madeOn(opening)}`,
    ].join('\n'),

  memory: ({ memory }) =>
    [
      table(
        ['', 'listeners more', 'nodes more', 'frames more', 'heap more, kB'],
        memory.packages.map((each) => [
          labelOf(each.id),
          each.growth.listeners,
          each.growth.nodes,
          each.growth.frames,
          Math.round(each.growth.heap / 1024),
        ]),
      ),
      '',
      `From the ${memory.first}th opening to the ${memory.total.toLocaleString('en')}th. ${madeOn(memory)}`,
    ].join('\n'),

  api: ({ api: { growth } }) =>
    table(
      ['asked for', 'of 1,000 rows, ms', 'of 1,000,000 rows, ms', 'times'],
      Object.entries(growth).map(([what, { few, many, timesFew }]) => [
        what,
        spread(few),
        spread(many),
        spread(timesFew),
      ]),
    ),

  /** In the README. */
  peers: ({ size, lifecycle, opening }) =>
    table(
      [
        'package',
        'gzip',
        'requests before a click can work',
        'cases passed, of those that apply',
        'click → page ready, pointed at before',
      ],
      [...size.compared]
        .sort((a, b) => a.gzip - b.gzip)
        .map((each) => {
          const of = ({ packages }) => packages.find(({ name }) => name === each.name);
          return [
            named(each),
            bytes(each.gzip) + (each.script ? ' and its maker’s script' : ''),
            of(opening).requestsNeeded,
            passed(of(lifecycle)),
            `${middle(of(opening).warmed.ready)} ms`,
          ];
        }),
    ),
};
