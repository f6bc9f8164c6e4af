import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * WebDriver finds elements by CSS; people find them by role and name. So Testing Library goes into each document that is
 * asked, and answers there. Hidden elements are not found, as they are not by a screen reader.
 */
const source = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  ),
  'utf8',
);

/**
 * Puts `engineFind(query)` into a document, where it stays until the document goes. Patterns are made there as well: what
 * Firefox's driver makes in one script is of another realm than what it makes in the next, and none of their patterns.
 */
export const installQueries = `${source}
const queries = globalThis.TestingLibraryDom;
const unpack = (given) =>
  given && given.pattern !== undefined ? new RegExp(given.pattern, given.flags) : given ?? undefined;
// Whether it is hidden is asked of what was found alone, and of the browser.
queries.configure({ defaultHidden: true });
window.engineFind = ({ by, value, name }) =>
  queries['queryAllBy' + by](document.body, unpack(value), name ? { name: unpack(name) } : {}).filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[aria-hidden=true]'),
  );`;

/** A name: the whole of it, or a pattern. */
export type Name = string | RegExp;

export interface Query {
  by: 'Role' | 'LabelText' | 'Text';
  value: Name;
  name?: Name;
}

const packed = (name: Name | undefined) =>
  name instanceof RegExp ? { pattern: name.source, flags: name.flags } : name;

/** What `findAll` takes, as WebDriver can carry it. */
export const packQuery = ({ by, value, name }: Query) => ({
  by,
  value: packed(value),
  name: packed(name),
});

/** The elements that a query finds, or null where the queries are not in this document yet. */
export const findAll = 'return window.engineFind ? window.engineFind(arguments[0]) : null';

/** Whether a query finds the element with the focus, and words for that element. */
export const findFocus = `
const element = document.activeElement;
const words = element === document.body ? 'nothing'
  : element.localName + ' ' + (element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent).trim();
return { isFound: window.engineFind(arguments[0]).includes(element), words: words.slice(0, 80) };`;

/** What there is to press and to read, for the words of a failure. */
export const describePage = `
const names = (role) =>
  window.engineFind?.({ by: 'Role', value: role }).map((each) => each.textContent.trim());
const url = location.origin + location.pathname;
return JSON.stringify({ url, headings: names('heading'), buttons: names('button') });`;
