/** What a parameter takes: `=` is the bare name, the others stand in brackets. */
export interface FilterFact {
  type: 'text' | 'date' | 'flag' | 'tags';
  operators: readonly string[];
  values?: readonly string[];
}

export interface Endpoint {
  /** The headers that it wants: the API key, or key and access token. */
  auth: 'none' | 'key' | 'token';
  /** Envelope and what is inside, by its name in `shapes`. */
  answer: readonly ['list' | 'item' | 'write' | 'plain', string];
  /** Of the sandbox, by its name in `shapes`. */
  body?: string;
  filters?: Record<string, FilterFact>;
  query?: readonly string[];
  /** Also takes a token, and says more with one. */
  mayHaveToken?: boolean;
}

const text: FilterFact = {
  type: 'text',
  operators: ['=', 'eq', 'neq', 'in', 'nin', 'contains', 'not_contains'],
};
const code: FilterFact = {
  type: 'text',
  operators: ['=', 'eq', 'in', 'nin', 'contains', 'not_contains'],
};
const number: FilterFact = {
  type: 'text',
  operators: [...code.operators, 'eq-insensitive', 'in-insensitive', 'contains-insensitive'],
};
const place: FilterFact = { type: 'text', operators: ['=', 'eq', 'contains', 'not_contains'] };
const exact: FilterFact = { type: 'text', operators: ['='] };
const flag: FilterFact = { type: 'flag', operators: ['='] };
const dateRange: FilterFact = {
  type: 'date',
  operators: ['=', 'eq', 'neq', 'gt', 'gte', 'lt', 'lte'],
};
const dates: FilterFact = { type: 'date', operators: [...dateRange.operators, 'in', 'nin'] };
const oneOf = (...values: string[]): FilterFact => ({ ...text, values });
const exactlyOneOf = (...values: string[]): FilterFact => ({ ...exact, values });

/** Those of every list of records. */
export const commonFilters: Record<string, FilterFact> = {
  ids: { type: 'text', operators: ['in'] },
  created_date: dates,
  updated_date: dates,
  trackstar_created_date: dates,
  trackstar_updated_date: dates,
  trackstar_tags: { type: 'tags', operators: ['contains', 'not_contains'] },
};

/** The public API, call by call, as it is documented; kept apart from what the emulator says of itself. */
export const endpoints: Record<string, Endpoint> = {
  'GET /api-logs': { auth: 'key', answer: ['plain', 'any'] },
  'GET /api-logs/facets': { auth: 'key', answer: ['plain', 'any'] },
  'GET /connections': { auth: 'key', answer: ['list', 'Connection'] },
  'PATCH /connections': {
    auth: 'token',
    answer: ['plain', 'UpdateResponse'],
    body: 'UpdateConnection',
  },
  'DELETE /connections': { auth: 'token', answer: ['plain', 'DeleteConnectionResponse'] },
  'POST /connections/on-demand-syncs': {
    auth: 'token',
    answer: ['plain', 'OnDemandSyncJob'],
    body: 'OnDemandSyncCreate',
  },
  'GET /connections/on-demand-syncs/{sync_job_id}': {
    auth: 'token',
    answer: ['plain', 'OnDemandSyncJob'],
  },
  'POST /connections/on-demand-syncs/{sync_job_id}/cancel': {
    auth: 'token',
    answer: ['plain', 'OnDemandSyncJob'],
  },
  'POST /connections/sync': {
    auth: 'token',
    answer: ['plain', 'SyncConnectionResponse'],
    body: 'ConnectionResourceSync',
  },
  'GET /connections/{connection_id}': { auth: 'key', answer: ['item', 'Connection'] },
  'POST /integration-requests': { auth: 'key', answer: ['plain', 'any'] },
  'GET /integrations/{integration_type}': {
    auth: 'key',
    answer: ['plain', 'IntegrationsResponse'],
  },
  'GET /integrations/{integration_type}/{integration_name}': {
    auth: 'key',
    answer: ['plain', 'IntegrationsResponse'],
  },
  'GET /integrations/{integration_type}/{integration_name}/write-info': {
    auth: 'key',
    answer: ['plain', 'object'],
    mayHaveToken: true,
  },
  'POST /link/exchange': {
    auth: 'key',
    answer: ['plain', 'ExchangeResult'],
    body: 'ExchangeInput',
  },
  'POST /link/token': {
    auth: 'key',
    answer: ['plain', 'LinkTokenResponse'],
    body: 'LinkTokenInput',
  },
  'GET /magic-links': { auth: 'key', answer: ['plain', 'MagicLinksResponse'] },
  'POST /magic-links': {
    auth: 'key',
    answer: ['plain', 'MagicLinkResponse'],
    body: 'MagicLinkInput',
  },
  'GET /magic-links/{magic_link_id}': { auth: 'key', answer: ['plain', 'MagicLinkResponse'] },
  'DELETE /magic-links/{magic_link_id}': {
    auth: 'key',
    answer: ['plain', 'DeleteConnectionResponse'],
  },
  'GET /openapi.json': { auth: 'none', answer: ['plain', 'object'] },
  'GET /postman.json': { auth: 'none', answer: ['plain', 'object'] },
  'POST /sandbox/generate-sandbox/{integration_type}': {
    auth: 'key',
    answer: ['plain', 'ExchangeResult'],
  },
  'POST /sandbox/simulate/cart/orders': { auth: 'key', answer: ['item', 'CartOrder'] },
  'POST /sandbox/simulate/cart/products': { auth: 'key', answer: ['item', 'CartProduct'] },
  'PUT /sandbox/simulate/orders/{order_id}/fulfill': {
    auth: 'key',
    answer: ['item', 'WmsOrder'],
    query: ['partial'],
  },
  'PUT /sandbox/simulate/returns/{return_id}/receive': {
    auth: 'key',
    answer: ['item', 'WmsReturn'],
  },
  'PATCH /schedules/disabled-functions': { auth: 'key', answer: ['plain', 'any'] },
  'PATCH /schedules/toggle-all': { auth: 'token', answer: ['plain', 'any'] },
  'PATCH /schedules/{function_name}/toggle': { auth: 'token', answer: ['plain', 'any'] },
  'GET /{integration_type}/integrations': {
    auth: 'key',
    answer: ['plain', 'IntegrationsResponse'],
  },
  'GET /{integration_type}/integrations/{integration_name}': {
    auth: 'key',
    answer: ['plain', 'IntegrationsResponse'],
  },
  'POST /{integration_type}/passthrough': {
    auth: 'token',
    answer: ['plain', 'PassthroughResponse'],
    body: 'PassthroughRequest',
  },
  'GET /wms/billing': {
    auth: 'token',
    answer: ['list', 'WmsBill'],
    filters: { warehouse_customer_id: text },
  },
  'GET /wms/billing/{bill_id}': { auth: 'token', answer: ['item', 'WmsBill'] },
  'GET /wms/inbound-shipments': {
    auth: 'token',
    answer: ['list', 'WmsInboundShipment'],
    filters: {
      status: oneOf('open', 'in-transit', 'receiving', 'received', 'cancelled', 'other'),
      warehouse_customer_id: text,
      warehouse_id: place,
      expected_arrival_date: dateRange,
      purchase_order_number: text,
    },
  },
  'POST /wms/inbound-shipments': {
    auth: 'token',
    answer: ['write', 'WmsInboundShipment'],
    body: 'CreateInboundShipmentBodySandbox',
  },
  'GET /wms/inbound-shipments/meta': { auth: 'token', answer: ['plain', 'any'], query: ['method'] },
  'GET /wms/inbound-shipments/suppliers': {
    auth: 'token',
    answer: ['list', 'WmsOrderChannel'],
    filters: { warehouse_customer_id: text },
  },
  'GET /wms/inbound-shipments/{inbound_shipment_id}': {
    auth: 'token',
    answer: ['item', 'WmsInboundShipment'],
  },
  'PUT /wms/inbound-shipments/{inbound_shipment_id}': {
    auth: 'token',
    answer: ['write', 'WmsInboundShipment'],
    body: 'UpdateInboundShipmentBodySandbox',
  },
  'PUT /wms/inbound-shipments/{inbound_shipment_id}/receive': {
    auth: 'token',
    answer: ['write', 'WmsInboundShipment'],
    body: 'CreateReceiptInboundShipmentBodySandbox',
  },
  'PUT /wms/inbound-shipments/{inbound_shipment_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'WmsInboundShipment'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /wms/inventory': {
    auth: 'token',
    answer: ['list', 'WmsInventoryItem'],
    filters: { warehouse_customer_id: text, sku: code, active: flag },
  },
  'GET /wms/inventory/ledger': {
    auth: 'token',
    answer: ['list', 'WmsInventoryLedgerEntry'],
    filters: {
      warehouse_customer_id: text,
      event_type: oneOf(
        'adjustment',
        'return_receipt',
        'inbound_receipt',
        'order_shipment',
        'supplier_return',
        'movement',
        'other',
      ),
    },
  },
  'GET /wms/inventory/{inventory_id}': { auth: 'token', answer: ['item', 'WmsInventoryItem'] },
  'PUT /wms/inventory/{inventory_id}/adjust': {
    auth: 'token',
    answer: ['write', 'WmsInventoryItem'],
    body: 'AdjustInventoryInventoryItemBodySandbox',
  },
  'PUT /wms/inventory/{inventory_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'WmsInventoryItem'],
    body: 'TrackstarTagsBodySandbox',
  },
  'POST /wms/kits': { auth: 'token', answer: ['write', 'WmsProduct'], body: 'CreateKitBodyBase' },
  'GET /wms/kits/meta': {
    auth: 'token',
    answer: ['plain', 'ConnectionMetaResponse'],
    query: ['method'],
  },
  'GET /wms/kits/meta/{integration_name}': {
    auth: 'key',
    answer: ['plain', 'IntegrationMetaResponse'],
    query: ['method'],
  },
  'PUT /wms/kits/{kit_id}': {
    auth: 'token',
    answer: ['write', 'WmsProduct'],
    body: 'UpdateKitBodySandbox',
  },
  'GET /wms/labor-activities': {
    auth: 'token',
    answer: ['list', 'WmsLaborActivity'],
    filters: {
      warehouse_customer_id: text,
      activity_start_time: dates,
      activity_end_time: dates,
      user_id: exact,
      warehouse_id: exact,
      activity_type: exactlyOneOf('pick', 'pack', 'put_away', 'transfer', 'receive'),
      associated_object_type: exactlyOneOf('order', 'inbound_shipment', 'return', 'inventory'),
      associated_object_id: exact,
    },
  },
  'GET /wms/labor-activities/{labor_activity_id}': {
    auth: 'token',
    answer: ['item', 'WmsLaborActivity'],
  },
  'GET /wms/orders': {
    auth: 'token',
    answer: ['list', 'WmsOrder'],
    filters: {
      status: oneOf(
        'open',
        'confirmed',
        'processing',
        'picked',
        'packed',
        'partially_fulfilled',
        'fulfilled',
        'exception',
        'cancelled',
        'backordered',
        'other',
      ),
      warehouse_customer_id: text,
      channel: text,
      type: oneOf('d2c', 'b2b', 'dropship', 'transfer'),
      order_number: number,
      reference_id: number,
      required_ship_date: dateRange,
    },
  },
  'POST /wms/orders': {
    auth: 'token',
    answer: ['write', 'WmsOrder'],
    body: 'CreateOrderBodySandbox',
  },
  'GET /wms/orders/channels': {
    auth: 'token',
    answer: ['list', 'WmsOrderChannel'],
    filters: { warehouse_customer_id: text },
  },
  'GET /wms/orders/meta': {
    auth: 'token',
    answer: ['plain', 'ConnectionMetaResponse'],
    query: ['method'],
  },
  'GET /wms/orders/meta/{integration_name}': {
    auth: 'key',
    answer: ['plain', 'IntegrationMetaResponse'],
    query: ['method'],
  },
  'GET /wms/orders/{order_id}': { auth: 'token', answer: ['item', 'WmsOrder'] },
  'PUT /wms/orders/{order_id}': {
    auth: 'token',
    answer: ['write', 'WmsOrder'],
    body: 'UpdateOrderBodySandbox',
  },
  'PUT /wms/orders/{order_id}/cancel': { auth: 'token', answer: ['write', 'WmsOrder'] },
  'POST /wms/orders/{order_id}/file': {
    auth: 'token',
    answer: ['write', "'success'"],
    body: 'form AttachFile',
  },
  'GET /wms/orders/{order_id}/packs': { auth: 'token', answer: ['item', 'OrderPack'] },
  'POST /wms/orders/{order_id}/shipments': {
    auth: 'token',
    answer: ['write', 'WmsOrder'],
    body: 'CreateShipmentOrderBodySandbox',
  },
  'PUT /wms/orders/{order_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'WmsOrder'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /wms/products': {
    auth: 'token',
    answer: ['list', 'WmsProduct'],
    filters: { warehouse_customer_id: text, sku: code },
  },
  'POST /wms/products': {
    auth: 'token',
    answer: ['write', 'WmsProduct'],
    body: 'CreateProductBodySandbox',
  },
  'GET /wms/products/meta': {
    auth: 'token',
    answer: ['plain', 'ConnectionMetaResponse'],
    query: ['method'],
  },
  'GET /wms/products/meta/{integration_name}': {
    auth: 'key',
    answer: ['plain', 'IntegrationMetaResponse'],
    query: ['method'],
  },
  'GET /wms/products/{product_id}': { auth: 'token', answer: ['item', 'WmsProduct'] },
  'PUT /wms/products/{product_id}': {
    auth: 'token',
    answer: ['write', 'WmsProduct'],
    body: 'UpdateProductBodySandbox',
  },
  'PUT /wms/products/{product_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'WmsProduct'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /wms/returns': {
    auth: 'token',
    answer: ['list', 'WmsReturn'],
    filters: {
      status: oneOf('open', 'in-transit', 'receiving', 'received', 'cancelled', 'other'),
      warehouse_customer_id: text,
    },
  },
  'POST /wms/returns': {
    auth: 'token',
    answer: ['write', 'WmsReturn'],
    body: 'CreateReturnBodyBase',
  },
  'GET /wms/returns/meta': {
    auth: 'token',
    answer: ['plain', 'ConnectionMetaResponse'],
    query: ['method'],
  },
  'GET /wms/returns/meta/{integration_name}': {
    auth: 'key',
    answer: ['plain', 'IntegrationMetaResponse'],
    query: ['method'],
  },
  'GET /wms/returns/{return_id}': { auth: 'token', answer: ['item', 'WmsReturn'] },
  'PUT /wms/returns/{return_id}': {
    auth: 'token',
    answer: ['write', 'WmsReturn'],
    body: 'CreateReturnBodyBase',
  },
  'PUT /wms/returns/{return_id}/cancel': { auth: 'token', answer: ['write', 'WmsReturn'] },
  'PUT /wms/returns/{return_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'WmsReturn'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /wms/shipping-methods': {
    auth: 'token',
    answer: ['list', 'WmsShippingMethod'],
    filters: {},
  },
  'GET /wms/shipping-methods/{shipping_method_id}': {
    auth: 'token',
    answer: ['item', 'WmsShippingMethod'],
  },
  'GET /wms/warehouse-customers': {
    auth: 'token',
    answer: ['list', 'WmsWarehouseCustomer'],
    filters: {},
  },
  'GET /wms/warehouse-customers/{warehouse_customer_id}': {
    auth: 'token',
    answer: ['item', 'WmsWarehouseCustomer'],
  },
  'GET /wms/warehouses': { auth: 'token', answer: ['list', 'WmsWarehouse'], filters: {} },
  'GET /wms/warehouses/{warehouse_id}': { auth: 'token', answer: ['item', 'WmsWarehouse'] },
  'GET /wms/warehouses/{warehouse_id}/locations': {
    auth: 'token',
    answer: ['list', 'WmsWarehouseLocation'],
    filters: { type: text },
  },
  'GET /wms/warehouses/{warehouse_id}/locations/{location_id}': {
    auth: 'token',
    answer: ['item', 'WmsWarehouseLocation'],
  },
  'PUT /wms/warehouses/{warehouse_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'WmsWarehouse'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /cart/orders': {
    auth: 'token',
    answer: ['list', 'CartOrder'],
    filters: {
      status: oneOf(
        'open',
        'confirmed',
        'processing',
        'partially_fulfilled',
        'fulfilled',
        'exception',
        'cancelled',
        'backordered',
        'other',
      ),
      warehouse_customer_id: text,
      order_number: code,
    },
  },
  'GET /cart/orders/{order_id}': { auth: 'token', answer: ['item', 'CartOrder'] },
  'POST /cart/orders/{order_id}/refund': {
    auth: 'token',
    answer: ['write', 'CartOrder'],
    body: 'object',
  },
  'POST /cart/orders/{order_id}/shipments': {
    auth: 'token',
    answer: ['write', 'CartOrder'],
    body: 'CartCreateShipmentOrderBodySandbox',
  },
  'PUT /cart/orders/{order_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'CartOrder'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /cart/products': { auth: 'token', answer: ['list', 'CartProduct'], filters: {} },
  'PUT /cart/products/batch-adjust-inventory': {
    auth: 'token',
    answer: ['plain', 'any'],
    body: 'object',
  },
  'GET /cart/products/{product_id}': { auth: 'token', answer: ['item', 'CartProduct'] },
  'PUT /cart/products/{product_id}/adjust-inventory': {
    auth: 'token',
    answer: ['write', 'CartProduct'],
    body: 'CartAdjustInventoryProductBodySandbox',
  },
  'PUT /cart/products/{product_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'CartProduct'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /cart/warehouses': { auth: 'token', answer: ['list', 'CartWarehouse'], filters: {} },
  'GET /cart/warehouses/{warehouse_id}': { auth: 'token', answer: ['item', 'CartWarehouse'] },
  'PUT /cart/warehouses/{warehouse_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'CartWarehouse'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /carrier/files': {
    auth: 'token',
    answer: ['list', 'CarrierFile'],
    query: ['start_time', 'end_time', 'file_type', 'file_name'],
  },
  'GET /carrier/files/{file_id}': { auth: 'token', answer: ['item', 'CarrierFile'] },
  'GET /carrier/invoice-line-items': {
    auth: 'token',
    answer: ['list', 'CarrierInvoiceLineItem'],
    filters: { transaction_date: dates },
  },
  'GET /carrier/invoice-line-items/{invoice_line_item_id}': {
    auth: 'token',
    answer: ['item', 'CarrierInvoiceLineItem'],
  },
  'PUT /carrier/invoice-line-items/{invoice_line_item_id}/trackstar-tags': {
    auth: 'token',
    answer: ['write', 'CarrierInvoiceLineItem'],
    body: 'TrackstarTagsBodySandbox',
  },
  'GET /freight/shipments': { auth: 'token', answer: ['list', 'FreightShipment'], filters: {} },
  'GET /freight/shipments/{shipment_id}': { auth: 'token', answer: ['item', 'FreightShipment'] },
};
