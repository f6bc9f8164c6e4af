/** Orders, each with an idempotency key that is sent until it is acknowledged. */
export function createWrites({ call, isUp }, complain) {
  const acknowledged = new Map();
  let sent = 0;
  let retried = 0;
  /** Sent, and not acknowledged yet. */
  const open = [];
  let token;

  const body = (number) => ({
    order_number: number,
    ship_to_address: {
      address1: '1 Main Street',
      city: 'Springfield',
      state: 'IL',
      postal_code: '62701',
      country: 'US',
    },
    line_items: [{ product_id: 'product_id_0', quantity: 1 }],
  });

  /** True when it is acknowledged. */
  async function send(number) {
    try {
      const answer = await call('POST', '/wms/orders', {
        token,
        body: body(number),
        headers: { 'idempotency-key': number },
      });
      if (answer.status === 200) {
        acknowledged.set(number, answer.body.id);
        return true;
      }
      // 409: another try with the same key may still be under way, for all that the emulator knows.
      if (answer.status !== 409) {
        complain(`POST /wms/orders: ${answer.status} ${JSON.stringify(answer.body)}`);
        return true;
      }
    } catch (error) {
      if (!error.isGone) throw error;
    }
    return false;
  }

  async function write() {
    if (!isUp()) return new Promise((resolve) => setTimeout(resolve, 50));
    const isDue = open[0] && open[0].at < Date.now();
    const number = isDue ? open.shift().number : `soak-${++sent}`;
    if (isDue) retried += 1;
    if (!(await send(number))) open.push({ number, at: Date.now() + 3000 });
    return undefined;
  }

  async function everyOrder() {
    const orders = [];
    let pageToken = '';
    do {
      const path = `/wms/orders?page_token=${encodeURIComponent(pageToken)}`;
      const answer = await call('GET', path, { token });
      if (answer.status !== 200) throw new Error(`GET /wms/orders: ${answer.status}`);
      orders.push(...answer.body.data);
      pageToken = answer.body.next_token ?? '';
      if (!pageToken && answer.body.total_count !== orders.length) {
        complain(
          `total_count is ${answer.body.total_count}, and there are ${orders.length} orders.`,
        );
      }
    } while (pageToken);
    return orders;
  }

  return {
    write,

    async prepare() {
      const made = await call('POST', '/sandbox/generate-sandbox/wms');
      token = made.body.access_token;
      for (;;) {
        const { body: found } = await call('GET', `/connections/${made.body.connection_id}`);
        const { get_orders, get_inventory } = found.data.historical_sync_completed;
        if (get_orders && get_inventory) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },

    /** Whatever nobody acknowledged is sent again, until somebody does. */
    async isSettled() {
      if (open.length > 0) await write();
      return open.length === 0;
    },

    async check() {
      const orders = await everyOrder();
      const ids = new Map(orders.map((order) => [order.id, order]));
      if (ids.size !== orders.length) complain('An order id is there twice.');
      const numbers = new Map();
      for (const { order_number: number } of orders) {
        numbers.set(number, (numbers.get(number) ?? 0) + 1);
      }
      for (const [number, id] of acknowledged) {
        if (ids.get(id)?.order_number !== number) complain(`${number} (${id}) is lost.`);
      }
      for (const [number, times] of numbers) {
        if (times > 1) complain(`${number} is there ${times} times.`);
      }
    },

    missing: (seen) => [...acknowledged.values()].filter((id) => !seen.has(`order.created ${id}`)),
    summary: () => `${acknowledged.size} writes acknowledged (${retried} sent again)`,
  };
}
