import type { ClientCalls } from './createCalls.js';

/** Shops. */
export const cart = ({ list, read, write }: ClientCalls) => ({
  orders: {
    list: list('GET /cart/orders'),
    get: read('GET /cart/orders/{order_id}'),
    createShipment: write('POST /cart/orders/{order_id}/shipments'),
    refund: write('POST /cart/orders/{order_id}/refund'),
    setTags: write('PUT /cart/orders/{order_id}/trackstar-tags'),
  },
  products: {
    list: list('GET /cart/products'),
    get: read('GET /cart/products/{product_id}'),
    adjustInventory: write('PUT /cart/products/{product_id}/adjust-inventory'),
    batchAdjustInventory: write('PUT /cart/products/batch-adjust-inventory'),
    setTags: write('PUT /cart/products/{product_id}/trackstar-tags'),
  },
  warehouses: {
    list: list('GET /cart/warehouses'),
    get: read('GET /cart/warehouses/{warehouse_id}'),
    setTags: write('PUT /cart/warehouses/{warehouse_id}/trackstar-tags'),
  },
});
