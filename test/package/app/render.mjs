// Every way of test/types/dropin.tsx, rendered on a server: each with a button in it, none with a complaint.
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ways } from '../../types/dropin.tsx';

const names = Object.keys(ways);
if (names.length < 30) throw new Error(`Only ${names.length} ways`);
for (const name of names) {
  const html = renderToString(createElement(ways[name]));
  if (!html.includes('<button')) throw new Error(`${name}: no button in ${html}`);
}
