import type { Sql } from './database.js';

/** Our tables, each after those that it points at. */
export async function listTables(sql: Sql): Promise<string[]> {
  const { rows } = await sql.executeSql(
    `select c.relname as name,
      (select array_to_json(array_agg(distinct f.relname)) from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as "pointsAt"
    from pg_class c where c.relnamespace = current_schema()::text::regnamespace and c.relkind = 'r' order by 1`,
  );
  const tables = new Map(
    (rows as { name: string; pointsAt: string[] | null }[]).map((row) => [row.name, row.pointsAt]),
  );
  const ordered = new Set<string>();
  const add = (name: string) => {
    if (ordered.has(name)) return;
    for (const other of tables.get(name) ?? []) add(other);
    ordered.add(name);
  };
  for (const name of tables.keys()) add(name);
  return [...ordered];
}

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
