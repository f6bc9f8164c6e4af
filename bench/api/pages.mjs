import { writePageToken } from '../../emulator/src/query/page-token.ts';
import { median, summary } from './stats.mjs';

const DEPTHS = [0, 0.1, 0.5, 0.9, 0.999];

/** A page at each depth, in turn, so that whatever the machine does meets all of them. */
export async function measurePages({ api, deps, connection, rounds, query = '', where = '' }) {
  const { rows } = await deps.db.executeSql(
    `select count(*)::int as total from records where connection_id = $1 and resource = 'wms/orders' ${where}`,
    [connection.id],
  );
  const { total } = rows[0];
  // A list inside another record ends with that one's id.
  const list = `${connection.id} /wms/orders `;
  const urls = [];
  for (const depth of DEPTHS) {
    const offset = Math.max(0, Math.floor((total - 1000) * depth));
    const found = await deps.db.executeSql(
      `select id from records where connection_id = $1 and resource = 'wms/orders' ${where} order by id offset ${offset} limit 1`,
      [connection.id],
    );
    const token =
      depth === 0 ? '' : `&page_token=${writePageToken(deps.secrets, list, found.rows[0].id)}`;
    urls.push(`/wms/orders?limit=1000${query}${token}`);
  }
  const times = DEPTHS.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [at, url] of urls.entries()) {
      const { ms } = await api([url]);
      // The first round warms up.
      if (round >= 0) times[at].push(ms);
    }
  }
  const first = median(times[0]);
  return {
    total,
    depths: DEPTHS.map((depth, at) => ({
      depth,
      ms: summary(times[at]),
      timesFirst: Number((median(times[at]) / first).toFixed(2)),
    })),
  };
}
