import { subjects } from '../subjects/subjects.mjs';
import { barChart } from './barChart.mjs';
import { bytes } from './words.mjs';

const ours = new Set(subjects.filter(({ isOurs }) => isOurs).map(({ name }) => name));
const labels = new Map(subjects.map(({ name, label }) => [name, label]));
const rowsOf = (packages, read) =>
  packages.map((each) => ({
    name: labels.get(each.name) ?? each.name,
    isOurs: ours.has(each.name),
    values: read(each),
  }));
const ms = (value) => `${Math.round(value)} ms`;
const times = (value) => `${Number(value.toPrecision(2))}×`;

/** The pictures of docs/benchmarks.md, by name; the tables beside them say the same in numbers. */
export const charts = {
  size: ({ size }) =>
    barChart({
      title: 'Size of what an app imports, minified and gzipped',
      alt: 'Bars of the gzipped size of each package; the numbers stand in the table.',
      series: ['gzip, without the maker’s script'],
      rows: rowsOf(
        [...size.compared].sort((a, b) => a.gzip - b.gzip),
        (each) => [each.gzip],
      ),
      format: bytes,
    }),
  rendering: ({ rendering }) =>
    barChart({
      title: '1,000 buttons, times the cost of 1,000 plain ones',
      alt: 'Bars of how many times as long each package takes as plain buttons; the numbers stand in the table.',
      series: ['mount', 'render again'],
      rows: rowsOf(rendering.packages, (each) => [each.mountTimes, each.againTimes]),
      format: times,
    }),
  opening: ({ opening }) =>
    barChart({
      title: 'From the click to a page that is ready',
      alt: 'Bars of the time from a click to a ready page, three for each package; the numbers stand in the table.',
      series: ['since the button was there', 'pointed at before', 'second time'],
      rows: rowsOf(opening.packages, (each) => [
        each.cold.readySinceButton,
        each.warmed.ready,
        each.second.ready,
      ]),
      format: ms,
    }),
  api: ({ api }) =>
    barChart({
      title: 'The local Trackstar’s API, with 1,000 and with 1,000,000 rows',
      alt: 'Bars of the time of three calls, with 1,000 rows and with 1,000,000; the numbers stand in the table.',
      series: ['1,000 rows', '1,000,000 rows'],
      rows: Object.entries(api.growth).map(([name, { few, many }]) => ({
        name,
        isOurs: true,
        values: [few, many],
      })),
      format: ms,
    }),
};
