import { channelsOf } from '../data/accounts.js';
import { textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { party } from './shapes.js';

export const wmsOrderChannels = defineResource({
  vertical: 'wms',
  functionName: 'get_order_channels',
  label: 'Sales channels',
  name: 'WmsOrderChannel',
  noun: 'channel',
  path: '/wms/orders/channels',
  hasNoItem: true,
  syncFrequency: 43_200,
  event: null,
  isTaggable: false,
  schema: party,
  filters: { warehouse_customer_id: textFilter },
  relations: [{ field: 'warehouse_customer_id', to: 'get_warehouse_customers' }],
  generate: (world) =>
    channelsOf(world).map(({ id, name }, n) => ({
      id,
      name,
      warehouse_customer_id: world.id('warehouse_customer', n % 2),
      created_date: world.at(29.3 - n * 0.1),
      updated_date: world.at(25 - n),
      additional_fields: {},
    })),
});
