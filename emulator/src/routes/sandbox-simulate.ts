import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { apiRoute, jsonBody, pathParams } from '../http/api-route.js';
import type { Connection, KeyEnv } from '../http/auth.js';
import { ApiProblem } from '../http/problems.js';
import { itemOf } from '../openapi/envelopes.js';
import { recordSchema } from '../openapi/record-schema.js';
import {
  listProduct,
  newOrderBody,
  newProductBody,
  placeOrder,
} from '../resources/cart-simulate.js';
import { findResource } from '../resources/index.js';
import type { Resource, Vertical } from '../resources/resource.js';
import { fulfil } from '../resources/wms-order-shipment-write.js';
import { receiveReturn } from '../resources/wms-return-writes.js';
import { connections } from '../storage/schema.js';
import { performWrite, type WriteOrder } from '../writes/perform.js';

const resourceOf = (vertical: Vertical, functionName: string): Resource => {
  const resource = findResource(vertical, functionName);
  if (!resource) throw new Error(`There is no ${functionName} in ${vertical}.`);
  return resource;
};

/** What happens at a source without the app: goods leave and come back, customers order. Only sandboxes can do it. */
export function addSimulations(app: OpenAPIHono<KeyEnv>, deps: Deps): void {
  const wmsOrder = resourceOf('wms', 'get_orders');
  const wmsReturn = resourceOf('wms', 'get_returns');
  const cartOrder = resourceOf('cart', 'get_orders');
  const cartProduct = resourceOf('cart', 'get_products');
  const shared = { tag: 'Sandbox', auth: 'key' as const };

  const simulate = async (
    resource: Resource,
    id: string | null,
    apply: WriteOrder<unknown>['apply'],
  ) => ({
    data: await performWrite(deps, {
      connection: await sandboxOf(deps, resource.vertical),
      resource,
      id,
      apply,
      settle: async (_tx, [first]) => first,
    }),
  });

  const fulfilOrder = apiRoute({
    ...shared,
    method: 'put',
    path: '/simulate/orders/{order_id}/fulfill',
    operationId: 'simulateOrderFulfillment',
    summary: 'Have the warehouse ship an order, or a part of it',
    request: {
      params: pathParams('order_id'),
      query: z.strictObject({ partial: z.enum(['true', 'false']).default('false') }),
    },
    answer: itemOf(recordSchema(wmsOrder)),
    errors: [404, 409],
  });
  app.openapi(fulfilOrder, async (c) => {
    const isPartial = c.req.valid('query').partial === 'true';
    const { order_id } = c.req.valid('param');
    return c.json(
      await simulate(wmsOrder, order_id, (context, order) => fulfil(context, order, isPartial)),
    );
  });

  const receive = apiRoute({
    ...shared,
    method: 'put',
    path: '/simulate/returns/{return_id}/receive',
    operationId: 'simulateReturnReceipt',
    summary: 'Have the warehouse receive a return',
    request: { params: pathParams('return_id') },
    answer: itemOf(recordSchema(wmsReturn)),
    errors: [404, 409],
  });
  app.openapi(receive, async (c) =>
    c.json(await simulate(wmsReturn, c.req.valid('param').return_id, receiveReturn)),
  );

  const order = apiRoute({
    ...shared,
    method: 'post',
    path: '/simulate/cart/orders',
    operationId: 'simulateCartOrder',
    summary: 'Have a customer order in the shop',
    request: { body: jsonBody(newOrderBody) },
    answer: itemOf(recordSchema(cartOrder)),
    errors: [404],
  });
  app.openapi(order, async (c) =>
    c.json(await simulate(cartOrder, null, (context) => placeOrder(context, c.req.valid('json')))),
  );

  const product = apiRoute({
    ...shared,
    method: 'post',
    path: '/simulate/cart/products',
    operationId: 'simulateCartProduct',
    summary: 'Have the shop list a new product',
    request: { body: jsonBody(newProductBody) },
    answer: itemOf(recordSchema(cartProduct)),
    errors: [404],
  });
  app.openapi(product, async (c) =>
    c.json(
      await simulate(cartProduct, null, (context) => listProduct(context, c.req.valid('json'))),
    ),
  );
}

/** The one that `generate-sandbox` made; without it, the sandbox that was connected last. */
async function sandboxOf(deps: Deps, vertical: Vertical): Promise<Connection> {
  const [found] = await deps.db.orm
    .select()
    .from(connections)
    .where(
      and(eq(connections.integrationType, vertical), eq(connections.integrationName, 'sandbox')),
    )
    .orderBy(sql`${connections.generatedSandbox} nulls last`, desc(connections.createdAt))
    .limit(1);
  if (found) return found;
  const how = `POST /sandbox/generate-sandbox/${vertical}`;
  throw new ApiProblem(404, `There is no ${vertical} sandbox yet. Make one with ${how}.`);
}
