import { describe, test } from 'vitest';
import { commonFilters, endpoints, type FilterFact } from './endpoints.js';
import { complements, matches, sampleValues } from './filter-meaning.js';
import type { Scene } from './scene.js';
import { holds, same } from './walk.js';

// biome-ignore lint/suspicious/noExplicitAny: records of any resource.
type Row = any;

/** Values for each operator; the long form tries more of them. */
export const ROUNDS = Number(process.env.CONTRACT_ROUNDS ?? 1);

export const isRecordPath = (name: string) => /^\w+ \/(wms|cart|carrier|freight)\//.test(name);

export const lists = Object.entries(endpoints).filter(
  ([name, { answer, filters }]) => answer[0] === 'list' && filters && isRecordPath(name),
);

const isTagged = (path: string) => `PUT ${path}/{`;

export function readTests(scene: Scene): void {
  const { ask, refused } = scene;

  describe.each(lists)('%s', (name, fact) => {
    const path = name.slice(4);
    const of = scene.access(name);
    const hasTags = Object.keys(endpoints).some(
      (each) => each.startsWith(isTagged(path)) && each.endsWith('/trackstar-tags'),
    );
    const filters: Record<string, FilterFact> = { ...commonFilters, ...fact.filters };
    const get = (query = '') => ask(name, { ...of(), query });
    const all = async (): Promise<Row[]> => (await get('limit=1000')).body.data;
    const pages = async (limit: number, between = async () => {}) => {
      const rows: Row[] = [];
      const totals: number[] = [];
      let token: string | null = null;
      do {
        const more: string = token === null ? '' : `&page_token=${encodeURIComponent(token)}`;
        const { body } = await get(`limit=${limit}${more}`);
        holds(body.data.length <= limit, `${name}: a page has at most ${limit} rows`);
        rows.push(...body.data);
        totals.push(body.total_count);
        token = body.next_token;
        if (token !== null) await between();
      } while (token !== null);
      return { rows, totals };
    };

    test('lists all', async () => {
      const { status, body } = await get();
      same([status, body.total_count, body.next_token], [200, body.data.length, null], name);
      holds(body.data.length > 0, `${name} has rows`);
      same(
        new Set(body.data.map(({ id }: Row) => id)).size,
        body.data.length,
        `${name}: ids are unique`,
      );
    });

    test('pages at 10 without repeats, with the right total', async () => {
      const rows = await all();
      for (const limit of [10, 1 + Math.floor(rows.length / 3)]) {
        const paged = await pages(limit);
        same(paged.rows, rows, `${name}: pages of ${limit} are the list`);
        same(new Set(paged.totals), new Set([rows.length]), `${name}: total on each page`);
      }
    });

    test('items are those of the list', async () => {
      const item = Object.keys(endpoints).find(
        (each) =>
          each.startsWith(`${name}/{`) && /\}$/.test(each) && each.lastIndexOf('/') === name.length,
      );
      if (!item) return;
      const parameter = /\{(\w+)\}$/.exec(item)?.[1] ?? '';
      const rows = await all();
      for (const row of [rows[0], rows.at(-1)]) {
        const access = of();
        const { status, body } = await ask(item, {
          ...access,
          params: { ...access.params, [parameter]: row.id },
        });
        same([status, body], [200, { data: row }], `${item} of ${row.id}`);
      }
      for (const id of ['nope', '__proto__', 'ä/ö?#%', ' ', `${rows[0].id}x`]) {
        const access = of();
        const { status, body } = await ask(item, {
          ...access,
          params: { ...access.params, [parameter]: id },
        });
        same([id, status, body.id], [id, 404, id], `${item} of no record`);
      }
    });

    const cases = Object.entries(filters);
    test.each(cases)('filter %s', async (field, filter) => {
      if (filter.type === 'tags' && !hasTags) {
        return;
      }
      const rows = await all();
      const of = (row: Row) => row[field === 'ids' ? 'id' : field];
      const known = rows.map(of).filter((value) => value !== null && value !== undefined);
      // Cart orders are filtered by a warehouse customer that none of them has.
      if (known.length === 0) known.push('nothing');

      for (let round = 0; round < ROUNDS; round++) {
        const totals: Record<string, number> = {};
        for (const operator of filter.operators) {
          const base =
            complements.find((pair) => (pair as readonly string[]).includes(operator))?.[0] ??
            operator;
          const values = sampleValues(filter, base, known, round);
          const parameter = operator === '=' ? field : `${field}[${operator}]`;
          const { status, body } = await get(
            `${parameter}=${encodeURIComponent(values.join(','))}`,
          );
          same([status, body.detail], [200, undefined], `${name}?${parameter}=${values}`);
          const wanted = rows.filter((row) => matches(filter, operator, of(row), values));
          same(
            body.data.map(({ id }: Row) => id),
            wanted.map(({ id }) => id),
            `${name}?${parameter}=${values}`,
          );
          same(body.total_count, wanted.length, `${name}?${parameter}: total`);
          totals[operator] = body.total_count;
        }
        for (const [one, other] of complements) {
          if (totals[one] === undefined || totals[other] === undefined) continue;
          const isOrder = one === 'gt' || one === 'lt';
          const whole = isOrder ? known.filter((value) => value !== 'nothing').length : rows.length;
          same(totals[one] + totals[other], whole, `${name}: ${field} ${one} and ${other} add up`);
        }
      }
    });

    test('refuses what is wrong with a query', async () => {
      const wrong: [string, string][] = [
        ['colour=red', 'colour'],
        ['__proto__=x', '__proto__'],
        ['limit=0', 'limit'],
        ['limit=1001', 'limit'],
        ['limit=x', 'limit'],
        ['limit=-1', 'limit'],
        ['limit=1e1', 'limit'],
        ['page_token=nope', 'page_token'],
        ['created_date=yesterday', 'created_date'],
        ['updated_date[gte]=2025-02-31', 'updated_date[gte]'],
        ['created_date[like]=2025-01-01', 'created_date[like]'],
        ['trackstar_created_date[in]=2025-01-01,x', 'trackstar_created_date[in]'],
        ['trackstar_updated_date[contains]=2025', 'trackstar_updated_date[contains]'],
        ['ids=a', 'ids'],
        ['ids[in]=', 'ids[in]'],
        [`ids[in]=${Array.from({ length: 101 }, (_, n) => n).join(',')}`, 'ids[in]'],
      ];
      for (const [field, filter] of Object.entries(filters)) {
        const allowed = new Set(filter.operators);
        for (const operator of ['like', 'eq', 'gt', 'in', 'nin', 'contains', 'eq-insensitive']) {
          if (!allowed.has(operator))
            wrong.push([`${field}[${operator}]=2025-01-01`, `${field}[${operator}]`]);
        }
        if (allowed.has('nin')) {
          const value = filter.values?.[0] ?? (filter.type === 'date' ? '2025-01-01' : 'a');
          wrong.push([`${field}[nin]=${Array(101).fill(value).join(',')}`, `${field}[nin]`]);
        }
        if (filter.values) {
          wrong.push([`${field}=nothing-like-it`, field]);
          if (allowed.has('in')) wrong.push([`${field}[in]=${filter.values[0]},x`, `${field}[in]`]);
        }
        if (filter.type === 'flag') wrong.push([`${field}=maybe`, field]);
        if (allowed.has('=')) wrong.push([`${field}=`, field]);
      }
      for (const [query, field] of wrong) await refused(name, 'query', field, { ...of(), query });
    });

    test('a page token serves no other list and not when it was changed', async () => {
      const { body } = await get('limit=1');
      const token: string | null = body.next_token;
      if (token === null) return;
      const other = lists.find(
        ([each]) => each !== name && scene.vertical(each) === scene.vertical(name),
      );
      const tampered = [
        `${token}x`,
        token.slice(1),
        token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
      ];
      for (const each of tampered) {
        await refused(name, 'query', 'page_token', {
          ...of(),
          query: `page_token=${encodeURIComponent(each)}`,
        });
      }
      const query = `page_token=${encodeURIComponent(token)}`;
      if (other)
        await refused(other[0], 'query', 'page_token', { ...scene.access(other[0])(), query });
      await refused(name, 'query', 'page_token', { ...scene.access(name, 'other')(), query });
    });

    const maker = scene.makers[path];
    test('pages neither repeat nor skip while rows are written', async () => {
      if (!maker) return;
      const before: Row[] = await all();
      const made: string[] = [];
      const { rows } = await pages(before.length > 10 ? 10 : 2, async () => {
        if (made.length < 6) made.push(await maker());
      });
      const ids = rows.map(({ id }) => id);
      same(new Set(ids).size, ids.length, `${name}: no row twice while others are written`);
      same(
        before.filter(({ id }) => !ids.includes(id)),
        [],
        `${name}: no row left out`,
      );
      const { body } = await get('limit=10');
      same(body.total_count, before.length + made.length, `${name}: total counts the new rows`);
      holds(made.length > 0, `${name}: rows were written`);
    });
  });
}
