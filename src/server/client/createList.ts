import { TrackstarApiError } from '../http/TrackstarApiError.js';
import type { ListQuery, Page } from '../wire.js';

/** The records of a list: `for await (const order of client.wms.orders.list())` reads page by page, as they are needed. */
export interface TrackstarList<Entry> extends AsyncIterable<Entry> {
  /** One page: the first one, or that of the query's `page_token`. */
  page(): Promise<Page<Entry>>;
  /** Page by page. */
  pages(): AsyncIterable<Page<Entry>>;
  /** All records at once. They must fit into memory: with `max`, it is an error if there are more. */
  all(options?: { max?: number }): Promise<Entry[]>;
}

export function createList<Entry>(
  query: ListQuery | undefined,
  read: (query: ListQuery) => Promise<Page<Entry>>,
): TrackstarList<Entry> {
  const page = () => read({ ...query });

  async function* pages() {
    let token = query?.page_token;
    for (;;) {
      const next = await read({ ...query, page_token: token });
      yield next;
      if (next.next_token === null || next.next_token === undefined) return;
      if (next.next_token === token) {
        throw new TrackstarApiError(
          'unexpected_answer',
          'The list does not end: a page leads to itself.',
        );
      }
      token = next.next_token;
    }
  }

  async function* entries() {
    for await (const { data } of pages()) yield* data;
  }

  return {
    page,
    pages,
    async all({ max = Number.POSITIVE_INFINITY } = {}) {
      const all: Entry[] = [];
      for await (const { data } of pages()) {
        for (const entry of data) all.push(entry);
        if (all.length > max) throw new RangeError(`The list has more than ${max} records.`);
      }
      return all;
    },
    [Symbol.asyncIterator]: entries,
  };
}
