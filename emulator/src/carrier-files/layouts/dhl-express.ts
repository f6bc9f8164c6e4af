import type { Layout } from '../layout.js';

/**
 * An `I` line for the invoice, then an `S` line for each shipment. Only the extra charges (XC) become line items: the weight
 * charge stays in the source row.
 */
export const dhlExpress: Layout = {
  id: 'dhl-express',
  integration: 'dhl-express',
  label: 'DHL Express',
  delimiter: ',',
  header: {
    kind: 'names',
    required: [
      'Line Type',
      'Billing Account',
      'Invoice Number',
      'Shipment Date',
      'Shipment Number',
      'XC1 Name',
      'XC1 Charge',
    ],
  },
  lines: { column: 'Line Type', row: 'S', envelope: 'I' },
  account: { column: 'Billing Account', envelope: 'Billing Account' },
  invoice: { column: 'Invoice Number' },
  date: { column: 'Shipment Date', formats: ['YYYYMMDD'] },
  tracking: { column: 'Shipment Number' },
  decimal: 'either',
  charges: {
    kind: 'groups',
    name: 'XC{n} Name',
    charge: 'XC{n} Charge',
    discount: 'XC{n} Discount',
  },
  checks: [{ kind: 'row', sum: 'gross', equals: 'Total Extra Charges (XC)' }],
};
