import type { Layout } from '../layout.js';

const common = { integration: 'dpd', delimiter: ';', decimal: 'point' } as const;
const formats: Layout['date']['formats'] = ['YYYYMMDD', 'DD.MM.YYYY'];

/** Charges are called as their columns are. */
const named = (...columns: string[]): Layout['charges'] => ({
  kind: 'columns',
  columns: columns.map((column) => ({ column, description: column })),
});

export const dpdEnglish: Layout = {
  ...common,
  id: 'dpd-en',
  label: 'DPD (English)',
  header: {
    kind: 'names',
    required: ['Customer number', 'Invoice number', 'Invoice date', 'Parcel number', 'Base price'],
  },
  account: { column: 'Customer number' },
  invoice: { column: 'Invoice number' },
  date: { column: 'Invoice date', formats },
  tracking: { column: 'Parcel number' },
  charges: named(
    'Base price',
    'Energy surcharge',
    'Toll surcharge',
    'Peak surcharge',
    'System return surcharge',
    'Oversized/Overweight surcharge',
    'Customs surcharge',
    'Total other surcharges',
  ),
  checks: [{ kind: 'row', sum: 'net', equals: 'Total amount' }],
};

const continental = {
  ...common,
  account: { column: 'Relatienummer' },
  invoice: { column: 'Factuur' },
  date: { column: 'Factuurdatum', formats },
  tracking: { column: 'Pakketnummer' },
  // Neither of the two states a sum that its columns add up to.
  checks: [],
} satisfies Partial<Layout>;

const shared = ['Relatienummer', 'Factuur', 'Factuurdatum', 'Pakketnummer', 'Toeslag'];

export const dpdDutch: Layout = {
  ...continental,
  id: 'dpd-nl',
  label: 'DPD (Dutch)',
  header: { kind: 'names', required: [...shared, 'Dienst'] },
  charges: named('Toeslag'),
};

export const dpdGerman: Layout = {
  ...continental,
  id: 'dpd-de',
  label: 'DPD (German)',
  header: { kind: 'names', required: [...shared, 'Tarief'] },
  charges: named(
    'Tarief',
    'Fuel surcharge',
    'mautpreis',
    'verzoll_gebuehr',
    'Toeslag',
    'COD Toeslag',
  ),
};
