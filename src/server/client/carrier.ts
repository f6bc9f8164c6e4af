import type { ClientCalls } from './createCalls.js';

/** Carriers. */
export const carrier = ({ list, read, write }: ClientCalls) => ({
  invoiceLineItems: {
    list: list('GET /carrier/invoice-line-items'),
    get: read('GET /carrier/invoice-line-items/{invoice_line_item_id}'),
    setTags: write('PUT /carrier/invoice-line-items/{invoice_line_item_id}/trackstar-tags'),
  },
  files: {
    list: list('GET /carrier/files'),
    get: read('GET /carrier/files/{file_id}'),
  },
});

/** Forwarders. */
export const freight = ({ list, read }: ClientCalls) => ({
  shipments: {
    list: list('GET /freight/shipments'),
    get: read('GET /freight/shipments/{shipment_id}'),
  },
});
