import { createServer } from 'node:http';

/** The least that a server can do with this store: one SELECT, one JSON.stringify. */
export async function startBareServer(db, connectionId) {
  const server = createServer(async (request, response) => {
    const after = new URL(request.url, 'http://localhost').searchParams.get('after') ?? '';
    const { rows } = await db.executeSql(
      'select data from records where connection_id = $1 and resource = $2 and id > $3 order by id limit 1000',
      [connectionId, 'wms/orders', after],
    );
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: rows.map((row) => row.data) }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
