const TYPES = ['wms', 'cart', 'carrier'];
const LISTS = {
  wms: { get_products: '/wms/products', get_orders: '/wms/orders' },
  cart: { get_products: '/cart/products', get_orders: '/cart/orders' },
  carrier: { get_invoice_line_items: '/carrier/invoice-line-items' },
};

/** Connections that are made while all else goes on. Sandboxes of one vertical have the same number of records. */
export function createSyncs(call, complain) {
  const made = [];
  const expected = new Map();
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const pick = (list) => list[Math.floor(Math.random() * list.length)];

  const read = async (connection) => {
    const { status, body } = await call('GET', `/connections/${connection.id}`);
    if (status !== 200) {
      throw new Error(`An acknowledged connection is gone: ${connection.id} (${status})`);
    }
    return body.data;
  };
  const total = async (connection, path) => {
    const { body } = await call('GET', `${path}?limit=1`, { token: connection.token });
    return body.total_count;
  };
  /** What is said to be done is whole: as many records as in every other sandbox. */
  const compare = async (connection) => {
    const done = (await read(connection)).historical_sync_completed;
    for (const [name, path] of Object.entries(LISTS[connection.type])) {
      const count = await total(connection, path);
      if (!done[name]) continue;
      const known = expected.get(path) ?? count;
      expected.set(path, known);
      if (count !== known || count === 0) {
        complain(
          `${path} of ${connection.id} is said to be synced with ${count} records, not ${known}.`,
        );
      }
    }
  };

  return {
    async connect() {
      await pause(1500);
      if (made.length >= 60) return;
      const type = pick(TYPES);
      const { status, body } = await call('POST', '/_emulator/seed', {
        body: { connections: [{ integration_type: type }] },
      });
      if (status !== 200)
        throw new Error(`POST /_emulator/seed: ${status} ${JSON.stringify(body)}`);
      const [{ connection_id: id, access_token: token }] = body.data;
      made.push({ type, id, token });
    },

    async watch() {
      await pause(100);
      if (made.length > 0) await compare(pick(made));
    },

    async areDone() {
      for (const connection of made) {
        const { sync_schedules: schedules } = await read(connection);
        if (schedules.some((each) => each.in_progress)) return false;
      }
      return true;
    },

    async check() {
      for (const connection of made) {
        const { historical_sync_completed: done } = await read(connection);
        for (const name of Object.keys(LISTS[connection.type])) {
          if (!done[name]) complain(`${name} of ${connection.id} never came to its end.`);
        }
        await compare(connection);
      }
    },

    summary: () => `${made.length} connections`,
  };
}
