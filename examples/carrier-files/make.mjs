// Invoice files of carriers with invented numbers, each with the charges that must come out of it. Tests make thousands of
// them; `node examples/carrier-files/make.mjs` writes the small ones that lie beside it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const amount = (cents) => (cents / 100).toFixed(2);
const quoted = (cell, delimiter) =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
const toCsv = (rows, delimiter = ',', end = '\r\n') =>
  rows.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + end).join('');

/** A row of so many blank cells, with these at their positions or under their names. */
function rowOf(names, values) {
  const cells = Array.from({ length: names.length }, () => '');
  for (const [where, value] of Object.entries(values)) {
    const at = /^\d+$/.test(where) ? Number(where) : names.indexOf(where);
    if (at < 0) throw new Error(`No column ${where}`);
    cells[at] = value;
  }
  return cells;
}

const filled = (names, width, filler) => [
  ...names,
  ...Array.from({ length: width - names.length }, (_, at) => `${filler} ${at + 1}`),
];

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const [year, month, day] = [(d) => d.slice(0, 4), (d) => d.slice(5, 7), (d) => d.slice(8, 10)];
const compact = (date) => date.replaceAll('-', '');
const dotted = (date) => `${day(date)}.${month(date)}.${year(date)}`;
const spelled = (date) => `${day(date)}-${months[Number(month(date)) - 1]}-${year(date)}`;
const total = (charges, side = 'net') => charges.reduce((sum, charge) => sum + charge[side], 0);

/*
 * A file is made from shipments { account, invoice, tracking, date, reference, charges: [{ description, gross, net }] },
 * amounts in cents.
 */
const makers = {
  ups(shipments) {
    const names = filled(
      [
        'Version',
        'Recipient Number',
        'Account Number',
        'Account Country',
        'Invoice Date',
        'Invoice Number',
        'Invoice Type Code',
        'Transaction Currency Code',
        'Invoice Amount',
        'Transaction Date',
        'Lead Shipment Number',
        'Shipment Reference Number 1',
        'Tracking Number',
        'Charge Classification Code',
        'Charge Description',
        'Basis Currency Code',
        'Basis Value',
        'Incentive Amount',
        'Net Amount',
        'Invoice Level Charge',
      ],
      250,
      'Place Holder',
    );
    const rows = shipments.flatMap((each) =>
      each.charges.map(({ description, gross, net }) =>
        rowOf(names, {
          Version: '2.1',
          'Account Number': each.account,
          'Invoice Date': each.date,
          'Invoice Number': each.invoice,
          'Transaction Currency Code': 'USD',
          'Invoice Amount': amount(total(each.charges)),
          'Transaction Date': each.date,
          'Lead Shipment Number': each.tracking,
          'Shipment Reference Number 1': each.reference,
          'Tracking Number': each.tracking,
          'Charge Description': description,
          'Basis Value': amount(gross),
          'Incentive Amount': amount(gross - net),
          'Net Amount': amount(net),
        }),
      ),
    );
    return toCsv([names, ...rows]);
  },

  'fedex-us': (shipments) =>
    fedex(shipments, {
      width: 210,
      first: 107,
      names: {
        account: 'Bill to Account Number',
        invoice: 'Invoice Number',
        tracking: 'Express or Ground Tracking ID',
        label: 'Tracking ID Charge Description',
        value: 'Tracking ID Charge Amount',
        total: 'Net Charge Amount',
      },
      more: { 'Transportation Charge Amount': (each) => amount(each.charges[0]?.net ?? 0) },
    }),

  'fedex-international': (shipments) =>
    fedex(shipments, {
      width: 168,
      first: 66,
      names: {
        account: 'Bill to Account Number',
        invoice: 'FedEx Invoice Number',
        tracking: 'Air Waybill Number',
        label: 'Air Waybill Charge Label',
        value: 'Air Waybill Charge Amount',
        total: 'Air Waybill Total Amount',
      },
      more: { 'Bill to Currency': () => 'GBP', 'Billing Country/Territory': () => 'GB' },
    }),

  usps(shipments) {
    const names = filled(
      [
        'EPS Account #',
        'EPS Transaction ID',
        'Transaction Date/Time',
        'Transaction Type',
        'Transaction Amount',
        'Package Identification Code (PIC)',
        'Postage',
        'ACH Withdrawal Amount',
        'Customer Reference',
      ],
      21,
      'Detail',
    );
    const rows = shipments.flatMap((each) =>
      each.charges.map(({ description, net }) =>
        rowOf(names, {
          'EPS Account #': each.account,
          'EPS Transaction ID': each.invoice,
          'Transaction Date/Time': `${each.date} 14:05:09`,
          'Transaction Type': description,
          'Transaction Amount': amount(net),
          'Package Identification Code (PIC)': each.tracking,
          Postage: amount(net),
          'ACH Withdrawal Amount': '250.00',
          'Customer Reference': each.reference,
        }),
      ),
    );
    return toCsv([names, ...rows]);
  },

  'dhl-ecommerce'(shipments) {
    const invoices = new Map();
    for (const each of shipments) {
      invoices.set(each.invoice, [...(invoices.get(each.invoice) ?? []), each]);
    }
    const rows = [...invoices.values()].flatMap((group) => {
      const [{ account, invoice, date }] = group;
      const header = Array.from({ length: 78 }, () => '');
      Object.assign(header, {
        0: 'HDR',
        1: account,
        2: invoice,
        3: date,
        11: amount(group.reduce((sum, each) => sum + total(each.charges), 0)),
      });
      const details = group.map((each) => {
        const cells = Array.from({ length: 79 }, () => '');
        Object.assign(cells, { 0: 'DTL', 1: each.account, 8: each.date, 10: each.tracking });
        Object.assign(cells, { 30: each.reference, 67: '1.25', 69: '12' });
        for (const { description, net } of each.charges) {
          cells[dhlEcommercePositions[description]] = amount(net);
        }
        return cells;
      });
      return [header, ...details];
    });
    return toCsv(rows);
  },

  'dhl-express'(shipments, { decimal = '.' } = {}) {
    const start = [
      'Line Type',
      'Billing Source',
      'Original Invoice Number',
      'Invoice Number',
      'Billing Account',
      'Invoice Date',
      'Due Date',
      'Shipment Number',
      'Shipment Date',
      'Shipment Reference 1',
      'Currency',
      'Total amount (excl. VAT)',
      'Weight Charge',
      'Total Extra Charges (XC)',
    ];
    const groups = Array.from({ length: 9 }, (_, n) =>
      ['Code', 'Name', 'Charge', 'Tax Code', 'Tax', 'Discount', 'Total'].map(
        (name) => `XC${n + 1} ${name}`,
      ),
    ).flat();
    const names = [...filled(start, 90, 'Field'), ...groups];
    const write = (cents) => {
      if (decimal === '.') return amount(cents);
      const [whole, rest] = amount(cents).split('.');
      return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
    };
    let open = '';
    const rows = shipments.flatMap((each) => {
      const weight = 1234_56;
      const extra = total(each.charges, 'gross');
      const shipment = rowOf(names, {
        'Line Type': 'S',
        'Invoice Number': each.invoice,
        'Shipment Number': each.tracking,
        'Shipment Date': compact(each.date),
        'Shipment Reference 1': each.reference,
        Currency: 'EUR',
        'Total amount (excl. VAT)': write(weight + extra),
        'Weight Charge': write(weight),
        'Total Extra Charges (XC)': write(extra),
      });
      each.charges.forEach(({ description, gross, net }, n) => {
        Object.assign(
          shipment,
          Object.fromEntries(
            Object.entries({
              Name: description,
              Charge: write(gross),
              Discount: write(gross - net),
              Total: write(net),
            }).map(([name, value]) => [names.indexOf(`XC${n + 1} ${name}`), value]),
          ),
        );
      });
      const key = `${each.invoice} ${each.account}`;
      if (key === open) return [shipment];
      open = key;
      const header = rowOf(names, {
        'Line Type': 'I',
        'Invoice Number': each.invoice,
        'Billing Account': each.account,
        'Invoice Date': compact(each.date),
      });
      return [header, shipment];
    });
    return toCsv([names, ...rows]);
  },

  'dpd-en': (shipments) =>
    dpd(shipments, {
      width: 43,
      account: 'Customer number',
      invoice: 'Invoice number',
      date: 'Invoice date',
      tracking: 'Parcel number',
      charges: [
        'Base price',
        'Energy surcharge',
        'Toll surcharge',
        'Peak surcharge',
        'System return surcharge',
        'Oversized/Overweight surcharge',
        'Customs surcharge',
        'Total other surcharges',
      ],
      total: 'Total amount',
      others: ['VAT percentage', 'Reference 1', 'Receiver name'],
      format: compact,
    }),

  'dpd-nl': (shipments) =>
    dpd(shipments, {
      width: 34,
      account: 'Relatienummer',
      invoice: 'Factuur',
      date: 'Factuurdatum',
      tracking: 'Pakketnummer',
      charges: ['Toeslag'],
      // More than the surcharge: the rest is in no column.
      total: 'Totaal',
      stated: (each) => amount(total(each.charges) + 500),
      others: ['BTW percentage', 'Referentie', 'Dienst', 'Geadresseerde privé'],
      format: dotted,
    }),

  'dpd-de': (shipments) =>
    dpd(shipments, {
      width: 39,
      account: 'Relatienummer',
      invoice: 'Factuur',
      date: 'Factuurdatum',
      tracking: 'Pakketnummer',
      charges: [
        'Tarief',
        'Fuel surcharge',
        'mautpreis',
        'verzoll_gebuehr',
        'Toeslag',
        'COD Toeslag',
      ],
      total: 'Totaal',
      stated: () => '',
      others: ['MwSt Prozentsatz', 'Referenz', 'Empfänger'],
      format: dotted,
    }),

  'royal-mail'(shipments, { totals = true } = {}) {
    const labels = Array.from({ length: 37 }, () => '');
    Object.assign(labels, { 0: 'Sales Order', 5: 'Invoice', 8: 'Destination' });
    Object.assign(labels, { 14: 'Product', 22: 'Volumes', 30: 'Charges' });
    const names = Array.from({ length: 37 }, (_, at) => `Field ${at + 1}`);
    Object.assign(names, {
      0: 'Confirmation Date',
      1: 'Sales Order No.',
      2: 'Confirmation Date',
      5: 'Invoice Number',
      6: 'Invoice Date',
      7: 'Account Number',
      14: 'Product Name',
      15: 'Class of Mail',
      22: 'Volume',
      30: 'Surcharge',
      31: 'Container Price Diff',
      32: 'Net Value',
      33: 'Tax Amount',
      34: 'Gross Value',
      35: 'Green Surcharge',
      36: 'Peak Surcharge',
    });
    const rows = shipments.flatMap((each) =>
      each.charges.map(({ description, gross, net }) => {
        const [product, ...rest] = description.split(' / ');
        return rowOf(names, {
          0: dotted(each.date),
          1: each.reference || 'SO1',
          5: each.invoice,
          6: dotted(each.date),
          7: each.account,
          14: product,
          15: rest.join(' / '),
          22: '3',
          32: amount(net),
          33: amount(gross - net),
          34: amount(gross),
        });
      }),
    );
    const charges = shipments.flatMap((each) => each.charges);
    const last = rowOf(names, {
      0: 'Overall Result',
      32: amount(total(charges)),
      34: amount(total(charges, 'gross')),
    });
    return toCsv([labels, names, ...rows, ...(totals ? [last] : [])]);
  },
};

function fedex(shipments, { width, first, names, more }) {
  const start = filled(
    [
      names.account,
      names.invoice,
      'Invoice Date',
      'Original Amount Due',
      names.tracking,
      names.total,
      'Reference',
      'Shipment Date',
      ...Object.keys(more),
    ],
    first,
    'Field',
  );
  const header = [...start];
  while (header.length < width - 1) header.push(names.label, names.value);
  header.length = width - (width % 2 === first % 2 ? 0 : 1);
  while (header.length < width) header.push('Shipment Notes');
  const due = new Map();
  const keyOf = (each) => `${each.account} ${each.invoice}`;
  for (const each of shipments) {
    due.set(keyOf(each), (due.get(keyOf(each)) ?? 0) + total(each.charges));
  }
  const rows = shipments.map((each) => {
    const cells = rowOf(header, {
      [names.account]: each.account,
      [names.invoice]: each.invoice,
      'Invoice Date': spelled(each.date),
      'Original Amount Due': amount(due.get(keyOf(each))),
      [names.tracking]: each.tracking,
      [names.total]: amount(total(each.charges)),
      Reference: each.reference,
      'Shipment Date': `${Number(month(each.date))}/${Number(day(each.date))}/${year(each.date)}`,
      ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, value(each)])),
    });
    const pairs = each.charges.map(({ description, net }) => [description, amount(net)]);
    // A subtotal among the charges, as the files have them.
    pairs.splice(1, 0, ['Net Transportation Charges', amount(each.charges[0]?.net ?? 0)]);
    pairs.forEach(([label, value], n) => {
      cells[first + n * 2] = label;
      cells[first + n * 2 + 1] = value;
    });
    return cells;
  });
  return toCsv([header, ...rows]);
}

function dpd(shipments, columns) {
  const names = filled(
    [
      columns.account,
      columns.invoice,
      columns.date,
      columns.tracking,
      ...columns.charges,
      columns.total,
      ...columns.others,
    ],
    columns.width,
    'Veld',
  );
  const rows = shipments.map((each) =>
    rowOf(names, {
      [columns.account]: each.account,
      [columns.invoice]: each.invoice,
      [columns.date]: columns.format(each.date),
      [columns.tracking]: each.tracking,
      [columns.total]: columns.stated?.(each) ?? amount(total(each.charges)),
      [columns.others[0]]: '21.00',
      [columns.others[1]]: each.reference,
      ...Object.fromEntries(each.charges.map(({ description, net }) => [description, amount(net)])),
    }),
  );
  return toCsv([names, ...rows], ';');
}

const dhlEcommercePositions = {
  'Base Freight': 29,
  Dropoff: 32,
  Stamp: 34,
  'Content Endorsement': 41,
  'Irregular Shape': 47,
  'Return of Unassignable Piece': 48,
  VAT: 57,
  'ORM-D Handling': 63,
  'Fuel Surcharge': 64,
  'Minimum Pickup Charge': 65,
};

/** What may stand as description, what kind of numbers it has, and what is one for all. */
const ground = {
  ups: ['Ground Commercial', 'Fuel Surcharge', 'Residential Surcharge', 'Additional Handling'],
  fedex: ['Transportation Charge', 'Fuel Surcharge', 'Residential Delivery', 'Discount'],
  usps: ['Label Purchase', 'Label Refund', 'SCAN Form Used', 'Carrier Pickup'],
  'dhl-ecommerce': Object.keys(dhlEcommercePositions),
  'dhl-express': ['FUEL SURCHARGE', 'REMOTE AREA DELIVERY', 'EMERGENCY SITUATION', 'GOGREEN PLUS'],
  'dpd-en': ['Base price', 'Energy surcharge', 'Toll surcharge', 'Total other surcharges'],
  'dpd-nl': ['Toeslag'],
  'dpd-de': ['Tarief', 'Fuel surcharge', 'mautpreis', 'Toeslag'],
  'royal-mail': [
    'Tracked 24 / Parcel',
    'Tracked 48 / Large Letter',
    'Special Delivery / 1st Class',
  ],
};

/** What each layout can say: words for charges, whether one name may come twice, whether gross differs from net. */
export const kinds = Object.fromEntries(
  Object.keys(makers).map((id) => [
    id,
    {
      integration: id.startsWith('fedex') ? 'fedex' : id.startsWith('dpd') ? 'dpd' : id,
      words: ground[id.startsWith('fedex') ? 'fedex' : id],
      repeats: [
        'ups',
        'fedex-us',
        'fedex-international',
        'usps',
        'dhl-express',
        'royal-mail',
      ].includes(id),
      discounts: ['ups', 'dhl-express', 'royal-mail'].includes(id),
      zeros: ['ups', 'fedex-us', 'fedex-international', 'usps', 'royal-mail'].includes(id),
      hasTracking: id !== 'royal-mail',
    },
  ]),
);

/** The text of an invoice file. */
export const makeCarrierFile = (id, shipments, options) => makers[id](shipments, options);

/** Some shipments, the same each time. */
export function sampleShipments(id, count = 6) {
  const { words, discounts } = kinds[id];
  return Array.from({ length: count }, (_, n) => ({
    account: String(510_087_340 + (id === 'usps' ? 0 : Math.floor(n / 3))).padStart(10, '0'),
    invoice: id === 'usps' ? String(900_100_200 + n) : `INV${70_100 + Math.floor(n / 3)}`,
    tracking:
      id === 'usps'
        ? `94001118992237000${10_000 + n}`
        : `${id === 'ups' ? '1ZA12B34' : '0079'}${1_000_000 + n * 37}`,
    date: `2026-03-${String(2 + n).padStart(2, '0')}`,
    reference: id === 'royal-mail' ? `SO${4000 + n}` : n % 2 ? `PO; ${n}, "rush"` : `PO-${n}`,
    charges: words
      .slice(0, id === 'usps' ? 1 : 1 + (n % Math.min(words.length, 4)))
      .map((description, at) => {
        const gross = 1099 + n * 131 - at * 450;
        return { description, gross, net: discounts ? gross - Math.round(gross * 0.2) : gross };
      }),
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const id of Object.keys(makers)) {
    writeFileSync(`${folder}/${id}.csv`, makeCarrierFile(id, sampleShipments(id)));
  }
}
