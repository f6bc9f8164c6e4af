import { PGlite } from '@electric-sql/pglite';
import type { NewConnection } from 'react-trackstar-link/server';
import { seal, unseal } from './seal.js';

// Postgres in this process; the same SQL works on a server. `new PGlite('./data')` keeps it in a folder.
const db = new PGlite();
await db.exec(`
  create table if not exists connections (
    connection_id    text primary key,
    customer_id      text not null,
    integration_name text not null,
    sealed_token     bytea not null
  )`);

/** The same connection comes again after a re-link, with another token. Nobody takes over another customer's. */
export async function saveConnection(connection: NewConnection): Promise<void> {
  const { connection_id, customer_id, integration_name, access_token } = connection;
  const { affectedRows } = await db.query(
    `insert into connections values ($1, $2, $3, $4)
     on conflict (connection_id) do update
       set integration_name = excluded.integration_name, sealed_token = excluded.sealed_token
       where connections.customer_id = excluded.customer_id`,
    [connection_id, customer_id, integration_name, seal(access_token, connection_id)],
  );
  if (affectedRows !== 1) throw new Error('This connection belongs to another customer.');
}

export async function ownsConnection(connectionId: string, customerId: string): Promise<boolean> {
  return (await accessTokenOf(connectionId, customerId)) !== undefined;
}

export async function accessTokenOf(
  connectionId: string,
  customerId: string,
): Promise<string | undefined> {
  const { rows } = await db.query<{ sealed_token: Uint8Array }>(
    'select sealed_token from connections where connection_id = $1 and customer_id = $2',
    [connectionId, customerId],
  );
  return rows[0] && unseal(rows[0].sealed_token, connectionId);
}
