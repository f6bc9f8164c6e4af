import type { Layout } from '../layout.js';

/** One row for each charge; the rows of a shipment share its lead shipment number. */
export const ups: Layout = {
  id: 'ups',
  integration: 'ups',
  label: 'UPS',
  delimiter: ',',
  header: {
    kind: 'names',
    required: [
      'Account Number',
      'Invoice Number',
      'Transaction Date',
      'Tracking Number',
      'Charge Description',
      'Basis Value',
      'Net Amount',
    ],
  },
  account: { column: 'Account Number' },
  invoice: { column: 'Invoice Number' },
  date: { column: 'Transaction Date', formats: ['YYYY-MM-DD'] },
  tracking: {
    column: 'Tracking Number',
    optionalWhere: { column: 'Invoice Level Charge', is: 'Y' },
  },
  decimal: 'point',
  charges: {
    kind: 'row',
    description: ['Charge Description'],
    words: {
      column: 'Charge Classification Code',
      byCode: {
        FRT: 'Freight',
        FSC: 'Fuel Surcharge',
        ACC: 'Accessorial Charge',
        TAX: 'Tax',
        GOV: 'Government Charge',
        BRK: 'Brokerage Charge',
        EXM: 'Exemption',
        MSC: 'Miscellaneous Charge',
        INF: 'Information',
      },
      otherwise: 'Other Charge',
    },
    gross: 'Basis Value',
    net: 'Net Amount',
  },
  checks: [
    {
      kind: 'group',
      by: [
        ['Account Number', 'Invoice Number', 'Lead Shipment Number'],
        ['Account Number', 'Invoice Number'],
      ],
      sum: 'net',
      equals: 'Invoice Amount',
    },
  ],
};
