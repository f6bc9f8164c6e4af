import { summary } from './stats.mjs';

/** The same calls on a connection with few records and on one with many, in turn. */
export async function measureGrowth({ ask, deps, small, connection, rounds }) {
  const { rows } = await deps.db.executeSql(
    `select id from records where connection_id = $1 and resource = 'wms/orders' order by id offset 500 limit 1`,
    [connection.id],
  );
  const inSmall = await deps.db.executeSql(
    `select id from records where connection_id = $1 and resource = 'wms/orders' order by id offset 500 limit 1`,
    [small.id],
  );
  const calls = {
    'a page of 1,000': ['/wms/orders?limit=1000', '/wms/orders?limit=1000'],
    'a page of 10': ['/wms/orders?limit=10', '/wms/orders?limit=10'],
    'one order': [`/wms/orders/${inSmall.rows[0].id}`, `/wms/orders/${rows[0].id}`],
  };
  const results = {};
  for (const [name, [few, many]] of Object.entries(calls)) {
    const times = { few: [], many: [] };
    for (let round = -1; round < rounds; round++) {
      const one = await ask([few, few, few], small);
      const other = await ask([many, many, many], connection);
      if (round < 0) continue;
      times.few.push(one.ms / 3);
      times.many.push(other.ms / 3);
    }
    results[name] = {
      few: summary(times.few),
      many: summary(times.many),
      timesFew: summary(times.many.map((ms, at) => ms / times.few[at])),
    };
  }
  return results;
}
