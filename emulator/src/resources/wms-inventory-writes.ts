import { z } from 'zod';
import { must } from './must.js';
import { refused } from './refused.js';
import { changeStock, noteMovement } from './wms-stock.js';
import { defineWrite } from './write.js';
import { pieces, word } from './write-shapes.js';

const body = z.strictObject({
  quantity: pieces,
  adjustment_type: z.enum(['increase', 'decrease']),
  warehouse_id: word,
  location_id: word.optional(),
});

/** Stock that was found or lost. */
export const adjustInventory = defineWrite({
  functionName: 'adjust_inventory',
  method: 'put',
  path: '/wms/inventory/{inventory_id}/adjust',
  operationId: 'adjustWmsInventory',
  summary: 'Adjust the stock of an item in a warehouse',
  base: body,
  sandbox: body,
  async apply(context, { record, body }) {
    const { warehouse_id: warehouseId, location_id: locationId } = body;
    await must(context, '/wms/warehouses', 'warehouse', warehouseId);
    if (locationId) {
      const path = '/wms/warehouses/{warehouse_id}/locations';
      const bin = await must(context, path, 'location', locationId);
      if ((bin.warehouse_id ?? warehouseId) !== warehouseId) {
        throw refused(422, `Location ${locationId} is not in warehouse ${warehouseId}.`);
      }
    }
    const quantity = body.adjustment_type === 'increase' ? body.quantity : -body.quantity;
    const changed = await changeStock(
      context,
      record.id,
      warehouseId,
      { fulfillable: quantity },
      locationId,
    );
    await noteMovement(context, {
      item: record,
      quantity,
      type: 'adjustment',
      warehouseId,
      locationId,
      reason: 'Adjusted by API',
    });
    return changed;
  },
});
