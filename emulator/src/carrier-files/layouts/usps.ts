import type { Layout } from '../layout.js';

/** The transaction report of a postage account: each row is an invoice of its own. Signs stay as they are. */
export const usps: Layout = {
  id: 'usps',
  integration: 'usps',
  label: 'USPS',
  delimiter: ',',
  header: {
    kind: 'names',
    required: [
      'EPS Account #',
      'EPS Transaction ID',
      'Transaction Date/Time',
      'Package Identification Code (PIC)',
      'Transaction Type',
      'Postage',
    ],
  },
  account: { column: 'EPS Account #' },
  invoice: { column: 'EPS Transaction ID' },
  date: { column: 'Transaction Date/Time', formats: ['YYYY-MM-DD HH:mm:ss'] },
  tracking: { column: 'Package Identification Code (PIC)' },
  decimal: 'point',
  charges: { kind: 'row', description: ['Transaction Type'], gross: 'Postage', net: 'Postage' },
  checks: [{ kind: 'row', sum: 'net', equals: 'Transaction Amount' }],
};
