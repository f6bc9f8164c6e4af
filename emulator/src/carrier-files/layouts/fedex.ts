import type { Layout } from '../layout.js';

const common = {
  integration: 'fedex',
  delimiter: ',',
  account: { column: 'Bill to Account Number' },
  decimal: 'point',
} as const;

const date = { column: 'Invoice Date', formats: ['DD-MMM-YYYY'] } satisfies Layout['date'];

const subtotals = [
  'Net Transportation Charges',
  'Subtotal',
  'Import/Export Subtotal',
  'Tax Subtotal',
  'Non-Trans Charges',
];

/** Accounts billed in the United States: a row for each shipment, its charges in pairs. */
export const fedexUs: Layout = {
  ...common,
  id: 'fedex-us',
  label: 'FedEx (United States)',
  header: {
    kind: 'names',
    required: [
      'Bill to Account Number',
      'Invoice Number',
      'Invoice Date',
      'Express or Ground Tracking ID',
      'Tracking ID Charge Description',
      'Tracking ID Charge Amount',
    ],
  },
  invoice: { column: 'Invoice Number' },
  date,
  tracking: { column: 'Express or Ground Tracking ID' },
  charges: {
    kind: 'pairs',
    label: 'Tracking ID Charge Description',
    amount: 'Tracking ID Charge Amount',
    subtotals,
  },
  checks: [
    { kind: 'row', sum: 'net', equals: 'Net Charge Amount' },
    {
      kind: 'group',
      by: [['Bill to Account Number', 'Invoice Number']],
      sum: 'Net Charge Amount',
      equals: 'Original Amount Due',
    },
  ],
};

/** Accounts billed elsewhere. */
export const fedexInternational: Layout = {
  ...common,
  id: 'fedex-international',
  label: 'FedEx (international)',
  header: {
    kind: 'names',
    required: [
      'Bill to Account Number',
      'FedEx Invoice Number',
      'Invoice Date',
      'Air Waybill Number',
      'Air Waybill Charge Label',
      'Air Waybill Charge Amount',
    ],
  },
  invoice: { column: 'FedEx Invoice Number' },
  date,
  tracking: { column: 'Air Waybill Number' },
  charges: {
    kind: 'pairs',
    label: 'Air Waybill Charge Label',
    amount: 'Air Waybill Charge Amount',
    subtotals,
  },
  checks: [
    { kind: 'row', sum: 'net', equals: 'Air Waybill Total Amount' },
    {
      kind: 'group',
      by: [['Bill to Account Number', 'FedEx Invoice Number']],
      sum: 'Air Waybill Total Amount',
      equals: 'Original Amount Due',
    },
  ],
};
