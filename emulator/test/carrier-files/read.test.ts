import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kinds,
  makeCarrierFile,
  type SampleShipment,
  sampleShipments,
} from '../../../examples/carrier-files/make.mjs';
import { layoutsOf } from '../../src/carrier-files/layouts/index.js';
import { expected, layoutIds, plain, readFile } from './support.js';

const lines = (text: string) => text.split('\r\n').filter(Boolean);
const of = (id: string, count?: number) => makeCarrierFile(id, sampleShipments(id, count));
/** The same cells, one of them changed in one line. */
const change = (text: string, line: number, column: string | number, value: string) => {
  const all = lines(text);
  const delimiter = all[0]?.includes(';') ? ';' : ',';
  const at = typeof column === 'number' ? column : (all[0]?.split(delimiter).indexOf(column) ?? -1);
  const cells = (all[line] ?? '').split(delimiter);
  cells[at] = value;
  all[line] = cells.join(delimiter);
  return all.join('\r\n');
};
const simple = (id: string, charges: SampleShipment['charges'], more = {}) =>
  makeCarrierFile(id, [
    {
      account: '0012345678',
      invoice: 'INV7',
      tracking: '0001234567890123456789',
      date: '2026-02-28',
      reference: 'SO1',
      charges,
      ...more,
    },
  ]);
const charge = (description: string, gross: number, net = gross) => ({ description, gross, net });

describe.each(layoutIds)('a file of %s', (id) => {
  const shipments = sampleShipments(id);
  const text = makeCarrierFile(id, shipments);

  test('is what lies in the examples, and gives every charge, to the cent', async () => {
    const example = readFileSync(
      new URL(`../../../examples/carrier-files/${id}.csv`, import.meta.url),
      'utf8',
    );
    expect(example).toBe(text);
    const { layout, items, rejected, reconciliation, rows } = await readFile(text);
    expect(layout).toBe(id);
    expect(rejected).toEqual([]);
    expect(plain(items)).toEqual(expected(id, shipments));
    const perCharge = ['ups', 'usps', 'royal-mail'].includes(id);
    expect(rows).toBe(perCharge ? items.length : shipments.length);
    expect(reconciliation.mismatches).toEqual([]);
    const unstated = ['dpd-nl', 'dpd-de'].includes(id);
    expect(reconciliation.checked > 0).toBe(!unstated);
  });

  test('keeps all columns of the source row', async () => {
    const { items } = await readFile(text);
    const width = id === 'dhl-ecommerce' ? 79 : (lines(text)[0]?.split(/[,;]/).length ?? 0);
    for (const item of items) expect(Object.keys(item.raw)).toHaveLength(width);
  });

  test('comes out the same with a byte order mark, other line ends, blank lines and no last one', async () => {
    const plainly = (await readFile(text)).items;
    for (const variant of [
      `\ufeff${text}`,
      text.replaceAll('\r\n', '\n'),
      text.trimEnd(),
      `${text}\r\n\r\n\r\n`,
      `\n\n${text}`,
    ]) {
      const { items, rejected } = await readFile(variant, undefined, 7);
      expect(rejected).toEqual([]);
      expect(items).toEqual(plainly);
    }
  });

  test('is known by its integration, and refused by every other one', async () => {
    const { integration } = kinds[id] ?? { integration: '' };
    const own = integration === 'dhl-ecommerce' ? 'dhl-ecom' : integration;
    expect((await readFile(text, layoutsOf(own))).layout).toBe(id);
    for (const other of ['ups', 'fedex', 'usps', 'dhl-ecom', 'dhl-express', 'dpd', 'royal-mail']) {
      if (other === own) continue;
      await expect(readFile(text, layoutsOf(other))).rejects.toThrow(/It looks like a file of/);
    }
  });

  test('with another delimiter is read exactly, or not at all', async () => {
    const cells = makeCarrierFile(
      id,
      shipments.map((each) => ({ ...each, reference: 'X1' })),
    );
    const [own, other] = cells.includes(';') ? [';', ','] : [',', ';'];
    const swapped = cells.replaceAll(own, other);
    const { items, rejected } = await readFile(swapped);
    expect(rejected).toEqual([]);
    expect(plain(items)).toEqual(expected(id, shipments));
  });

  test('with a short or a long row gives the other rows', async () => {
    const all = lines(text);
    const last = all.at(id === 'royal-mail' ? -2 : -1) ?? '';
    const delimiter = id.startsWith('dpd') ? ';' : ',';
    for (const wrong of [`${last}${delimiter}`, last.slice(0, last.lastIndexOf(delimiter))]) {
      const { items, rejected } = await readFile(
        all.map((line) => (line === last ? wrong : line)).join('\r\n'),
      );
      expect(rejected).toMatchObject([
        { row: all.indexOf(last) + 1, reason: expect.stringMatching(/^The row has \d+ columns/) },
      ]);
      expect(plain(items)).toEqual(expected(id, shipments).slice(0, items.length));
    }
  });
});

/** Shipments of any layout: numbers with leading zeros, awkward references, refunds, repeats. */
const shipmentsOf = (id: string) => {
  const { words = [], repeats, discounts } = kinds[id] ?? {};
  const digits = (min: number, max: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max })
      .map((all) => all.join(''));
  const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
  const charges = (repeats ? fc.array : fc.uniqueArray)(
    fc.record({ description: fc.constantFrom(...words), gross: cents, off: cents }),
    {
      minLength: 1,
      maxLength: repeats ? 7 : words.length,
      selector: (each: { description: string }) => each.description,
    } as never,
  ) as fc.Arbitrary<{ description: string; gross: number; off: number }[]>;
  const shipment = fc.record({
    account: digits(1, 12),
    invoice: digits(1, 12),
    tracking: digits(1, 22),
    date: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    reference: fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => `S${text.replace(/[\0\ufffd]/g, '')}`.trim()),
    charges: charges.map((all) =>
      all.map(({ description, gross, off }) => ({
        description,
        gross,
        net: discounts ? gross - off : gross,
      })),
    ),
  });
  return fc.array(shipment, { minLength: 1, maxLength: 8 });
};

describe('any invoice', () => {
  test.each(layoutIds)('of %s becomes its own charges again', async (id) => {
    await fc.assert(
      fc.asyncProperty(shipmentsOf(id), async (shipments) => {
        const text = makeCarrierFile(id, shipments);
        const { items, rejected } = await readFile(text, undefined, 333);
        expect(rejected).toEqual([]);
        expect(plain(items)).toEqual(expected(id, shipments));
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      }),
      { numRuns: 25 },
    );
  });

  test.each(layoutIds)('of %s, broken anywhere, gives right charges or none', async (id) => {
    const text = of(id, 12);
    const right = plain((await readFile(text)).items);
    const known = new Set(right.map((item) => JSON.stringify(item)));
    // A line break in the first cell of a row leaves a whole row with the rest of that cell.
    const isKnown = (item: (typeof right)[number]) =>
      right.some(
        ({ account_id }) =>
          account_id.endsWith(item.account_id) &&
          known.has(JSON.stringify({ ...item, account_id })),
      );
    const delimiter = id.startsWith('dpd') ? ';' : ',';
    const insert = fc.constantFrom(
      '"',
      '"',
      delimiter,
      '\n',
      '\r\n',
      '\0',
      '"\n',
      `${delimiter}"`,
      '\n\n',
    );
    const breaksFrom = (min: number, max: number, maxLength: number) =>
      fc.array(fc.record({ at: fc.integer({ min, max }), insert }), { minLength: 1, maxLength });
    // A first line that is broken twice, or as a row is, may be one of a file with other columns, and nobody can tell.
    const start = text.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(breaksFrom(0, start - 1, 1), breaksFrom(start, text.length, 4)),
        async (all) => {
          let broken = text;
          for (const { at, insert } of all)
            broken = broken.slice(0, at) + insert + broken.slice(at);
          const read = await readFile(broken).catch((error: Error) => {
            expect(error.name).toBe('CarrierFileProblem');
            return null;
          });
          const strange = plain(read?.items ?? []).filter((item) => !isKnown(item));
          expect(strange).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('charges', () => {
  test('that are the same twice stay two, and keep their ids when shipments change places', async () => {
    for (const id of ['ups', 'fedex-us', 'usps', 'dhl-express', 'royal-mail']) {
      const word = kinds[id]?.words[0] ?? '';
      const twice = { ...sampleShipments(id)[0], charges: [charge(word, 500), charge(word, 500)] };
      const all = [twice as SampleShipment, ...sampleShipments(id).slice(1)];
      const { items } = await readFile(makeCarrierFile(id, all));
      const turned = await readFile(makeCarrierFile(id, [...all].reverse()));
      expect(items.filter((item) => item.gross_cost === 5)).toHaveLength(2);
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      expect(turned.items.map((item) => item.id).sort()).toEqual(
        items.map((item) => item.id).sort(),
      );
    }
  });

  test('that are blank or 0 in a named column are none; in a pair or a row 0 is one', async () => {
    const some = [charge('Base price', 0), charge('Toll surcharge', 130)];
    expect((await readFile(simple('dpd-en', some))).items).toHaveLength(1);
    const none = await readFile(simple('dpd-en', []));
    expect([none.items, none.rejected, none.rows]).toEqual([[], [], 1]);
    expect((await readFile(simple('dhl-express', [charge('FUEL', 0)]))).items).toEqual([]);
    expect((await readFile(simple('fedex-us', [charge('Discount', 0)]))).items).toHaveLength(1);
    expect((await readFile(simple('usps', [charge('SCAN Form Used', 0)]))).items).toHaveLength(1);
  });

  test('may be negative, and a refund keeps the sign that it has', async () => {
    const refund = await readFile(simple('usps', [charge('Label Refund', 815)]));
    expect(refund.items[0]).toMatchObject({ gross_cost: 8.15, net_cost: 8.15 });
    const credit = await readFile(simple('fedex-international', [charge('Discount', -1999)]));
    expect(credit.items[0]).toMatchObject({ net_cost: -19.99 });
  });

  test('of UPS without words are called by their class, and belong to no shipment where the row says so', async () => {
    const text = simple('ups', [charge('', 100), charge('FSC', 200)]);
    const coded = change(text, 1, 'Charge Classification Code', 'BRK');
    const { items } = await readFile(coded);
    expect(items.map((item) => item.charge_description)).toEqual([
      'Brokerage Charge',
      'Fuel Surcharge',
    ]);
    const blank = change(text, 1, 'Tracking Number', '');
    expect((await readFile(blank)).rejected).toMatchObject([
      { row: 2, reason: '"Tracking Number" is blank.' },
    ]);
    const invoiceLevel = change(blank, 1, 'Invoice Level Charge', 'Y');
    expect((await readFile(invoiceLevel)).items[0]).toMatchObject({ tracking_number: null });
  });

  test('of FedEx leave subtotals out, and need a name beside an amount', async () => {
    const text = simple('fedex-us', [charge('Transportation Charge', 900), charge('Fuel', 100)]);
    expect(text).toContain('Net Transportation Charges,9.00');
    expect((await readFile(text)).items).toHaveLength(2);
    const { rejected } = await readFile(text.replace('Fuel,1.00', ',1.00'));
    expect(rejected).toMatchObject([{ row: 2, reason: expect.stringContaining('is blank') }]);
  });

  test('of DHL Express are the extra ones alone, less their discount, in both ways to write amounts', async () => {
    const charges = [charge('REMOTE AREA DELIVERY', 123_456, 100_000)];
    for (const decimal of ['.', ','] as const) {
      const shipment = { ...sampleShipments('dhl-express', 1)[0], charges } as SampleShipment;
      const { items, reconciliation } = await readFile(
        makeCarrierFile('dhl-express', [shipment], { decimal }),
      );
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({
        gross_cost: 1234.56,
        net_cost: 1000,
        account_id: shipment.account,
      });
      expect(reconciliation).toMatchObject({ checked: 1, matched: 1 });
    }
  });

  test('of DHL eCommerce take their time from the file where it has one', async () => {
    const text = simple('dhl-ecommerce', [charge('Dropoff', 5)]);
    const timed = change(text, 1, 9, '081530');
    expect((await readFile(timed)).items[0]?.transaction_date).toBe('2026-02-28T08:15:30Z');
    const orphan = lines(text).slice(1).join('\n');
    expect((await readFile(orphan)).rejected).toMatchObject([
      { row: 1, reason: 'No HDR line before the row states the invoice number.' },
    ]);
    const unknown = `${text}TRL,1\n`;
    expect((await readFile(unknown)).rejected).toMatchObject([{ row: 3 }]);
  });
});

describe('a row', () => {
  const text = of('dpd-en');
  test.each([
    ['Base price', 'abc'],
    ['Base price', '1,25'],
    ['Base price', '1.255'],
    ['Base price', '1E3'],
    ['Base price', '$4'],
    ['Base price', '99999999999999.00'],
    ['Invoice date', '20260230'],
    ['Invoice date', '2026-03-01'],
    ['Invoice date', ''],
    ['Invoice number', ''],
    ['Parcel number', ' '],
    ['Parcel number', '9.40012E+21'],
    ['Customer number', 'a\ufffdb'],
    ['Customer number', 'a\0b'],
  ])('is kept aside, whole, when its %s is %j', async (column, value) => {
    const { items, rejected, rows } = await readFile(change(text, 2, column, value));
    expect(rejected).toMatchObject([{ row: 3 }]);
    if (!/[\0\ufffd]/.test(value)) expect(rejected[0]?.reason).toContain(JSON.stringify(column));
    expect(rows).toBe(6);
    const kept = sampleShipments('dpd-en').filter((_, n) => n !== 1);
    expect(plain(items)).toEqual(expected('dpd-en', kept));
  });

  test('with a stray quote takes no other row with it', async () => {
    for (const value of ['"', 'x"y', '"x"y', '"x']) {
      const broken = change(text, 3, 'Receiver name', value);
      const { items, rejected } = await readFile(broken);
      expect(rejected).toMatchObject([{ row: 4 }]);
      expect(plain(items)).toEqual(
        expected(
          'dpd-en',
          sampleShipments('dpd-en').filter((_, n) => n !== 2),
        ),
      );
    }
  });

  test('may have line breaks and delimiters in quotes', async () => {
    const quoted = change(text, 3, 'Receiver name', '"A;\r\n""B"""');
    const { items, rejected } = await readFile(quoted, undefined, 5);
    expect(rejected).toEqual([]);
    expect(items.map((item) => item.raw['Receiver name'])).toContain('A;\r\n"B"');
  });

  test('of Royal Mail needs its sales order', async () => {
    const { rejected } = await readFile(change(of('royal-mail'), 2, 1, ''));
    expect(rejected).toMatchObject([{ row: 3, reason: '"Sales Order No." is blank.' }]);
  });
});

describe('a file', () => {
  const refused = (text: string | Uint8Array, name?: string) =>
    readFile(text, name === undefined ? undefined : layoutsOf(name)).then(
      () => 'read',
      (error: Error) => `${error.name}: ${error.message}`,
    );

  test('without a required column is refused, and the column named', async () => {
    const required = {
      ups: 'Basis Value',
      'fedex-us': 'Express or Ground Tracking ID',
      usps: 'Postage',
      'dhl-express': 'XC1 Charge',
      'dpd-de': 'Tarief',
    };
    for (const [id, column] of Object.entries(required)) {
      const renamed = of(id).replace(column, 'Something else');
      expect(await refused(renamed, kinds[id]?.integration)).toContain(`"${column}"`);
    }
  });

  test.each([
    ['empty', ''],
    ['only blank lines', '\n\n'],
    ['a spreadsheet', 'PK\u0003\u0004\0\0\0'],
    ['text', 'Dear customer,\nyour invoice is attached.\n'],
    ['one endless quote', `"${'x'.repeat(600_000)}`],
    ['one endless line', 'x'.repeat(600_000)],
    ['UTF-16', Buffer.from('\ufeffAccount Number,Invoice Number', 'utf16le')],
  ])('that is %s is refused', async (_, content) => {
    expect(await refused(content)).toMatch(/^CarrierFileProblem: /);
  });

  test('may lack columns that are not needed, and have others', async () => {
    const shipments = sampleShipments('dpd-en');
    const without = makeCarrierFile('dpd-en', shipments)
      .replace('Peak surcharge', 'New surcharge')
      .replace('Total amount', 'Sum');
    const { items, reconciliation } = await readFile(without);
    expect(plain(items)).toEqual(expected('dpd-en', shipments));
    expect(items[0]?.raw).toHaveProperty('New surcharge', '');
    expect(reconciliation.checked).toBe(0);
  });

  test('of Royal Mail has 37 columns', async () => {
    const narrow = lines(of('royal-mail'))
      .map((line) => line.slice(0, line.lastIndexOf(',')))
      .join('\n');
    expect(await refused(narrow)).toContain('has 37 columns');
  });
});

describe('the sums of a file', () => {
  test.each([
    ['fedex-us', 'Net Charge Amount', 2],
    ['fedex-us', 'Original Amount Due', 1],
    ['fedex-international', 'Air Waybill Total Amount', 2],
    ['ups', 'Invoice Amount', 1],
    ['usps', 'Transaction Amount', 1],
    ['dhl-express', 'Total Extra Charges (XC)', 1],
    ['dpd-en', 'Total amount', 1],
  ])('of %s: what does not agree with "%s" is told, and imported', async (id, column, count) => {
    const text = makeCarrierFile(id, sampleShipments(id, 1));
    const line = id === 'dhl-express' ? 2 : 1;
    const { items, reconciliation } = await readFile(change(text, line, column, '4711.00'));
    expect(items).toHaveLength(expected(id, sampleShipments(id, 1)).length);
    expect(reconciliation.mismatches).toHaveLength(count);
    expect(reconciliation.mismatches[0]).toMatchObject({ row: line + 1, stated_in: column });
  });

  test('of UPS may be stated for the shipment or for the invoice', async () => {
    const shipments = sampleShipments('ups', 3);
    const all = shipments.flatMap((each) => each.charges.map((one) => one.net));
    const invoice = (all.reduce((sum, one) => sum + one, 0) / 100).toFixed(2);
    let text = makeCarrierFile('ups', shipments);
    for (let line = 1; line <= all.length; line++) {
      text = change(text, line, 'Invoice Amount', invoice);
    }
    expect((await readFile(text)).reconciliation).toEqual({
      checked: 1,
      matched: 1,
      mismatches: [],
    });
  });

  test('of DHL eCommerce and Royal Mail are checked over their rows', async () => {
    const ecommerce = await readFile(change(of('dhl-ecommerce'), 0, 11, '0.01'));
    expect(ecommerce.reconciliation).toMatchObject({
      checked: 2,
      matched: 1,
      mismatches: [{ row: 1, stated_in: 'HDR line', expected: 0.01 }],
    });
    const report = await readFile(change(of('royal-mail'), 14, 32, '1.00'));
    expect(report.rejected).toEqual([]);
    expect(report.reconciliation).toMatchObject({ checked: 2, matched: 1 });
    const bare = makeCarrierFile('royal-mail', sampleShipments('royal-mail'), { totals: false });
    expect((await readFile(bare)).reconciliation.checked).toBe(0);
  });
});
