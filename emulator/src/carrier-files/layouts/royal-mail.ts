import type { Layout } from '../layout.js';

/** Positions count from 0 here; the report itself counts columns from 1. Gross is with VAT, not before a discount. */
export const royalMail: Layout = {
  id: 'royal-mail',
  integration: 'royal-mail',
  label: 'Royal Mail',
  delimiter: ',',
  header: {
    kind: 'groups',
    labels: ['Sales Order', 'Invoice', 'Destination', 'Product', 'Volumes', 'Charges'],
    width: 37,
  },
  account: { column: 7 },
  invoice: { column: 5 },
  date: { column: 6, formats: ['DD.MM.YYYY'] },
  tracking: null,
  needs: [1],
  decimal: 'point',
  charges: { kind: 'row', description: [14, 15], gross: 34, net: 32 },
  checks: [{ kind: 'totals', text: 'Overall Result', net: 32, gross: 34 }],
};
