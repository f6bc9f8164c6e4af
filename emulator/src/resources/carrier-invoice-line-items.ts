import { z } from 'zod';
import { dollars } from '../data/amounts.js';
import { trackingNumber } from '../data/carriers.js';
import { dateFilter } from './filters.js';
import { defineResource } from './resource.js';
import { date, free, money, text } from './shapes.js';

/** Charges beside the freight itself: how often they come, and cents from and to. */
const surcharges = [
  ['Fuel Surcharge', 1, 90, 320],
  ['Residential Surcharge', 0.45, 395, 610],
  ['Delivery Area Surcharge', 0.2, 310, 1390],
  ['Additional Handling', 0.06, 1500, 2450],
  ['Address Correction', 0.03, 1900, 2200],
  ['Signature Required', 0.08, 540, 660],
] as const;

const DISCOUNTED = new Set(['Fuel Surcharge']);

/** Carriers whose invoices know no discount. */
const FLAT = new Set(['usps', 'royal-mail', 'dpd']);

const schema = z.strictObject({
  id: z.string(),
  transaction_date: date.nullable(),
  account_id: text,
  invoice_id: text,
  tracking_number: text,
  gross_cost: money,
  net_cost: money,
  charge_description: text,
  raw: free.nullable(),
  created_date: date,
  updated_date: date,
});
type LineItem = z.infer<typeof schema>;

export const carrierInvoiceLineItems = defineResource({
  vertical: 'carrier',
  functionName: 'get_invoice_line_items',
  label: 'Invoice line items',
  name: 'CarrierInvoiceLineItem',
  noun: 'invoice line item',
  path: '/carrier/invoice-line-items',
  syncFrequency: 86_400,
  event: 'carrier-invoice-line-item',
  isTaggable: true,
  schema,
  filters: { transaction_date: dateFilter },
  relations: [],
  generate(world) {
    const faker = world.faker('invoices');
    const carrier = world.integration.name;
    const parcels = world.isSandbox ? 40 : world.pick('parcel count', 60, 130);
    const account = world.isSandbox
      ? 'account_id_0'
      : faker.string.numeric({ length: 9, allowLeadingZeros: false });
    const rate = FLAT.has(carrier) ? 0 : faker.number.float({ min: 0.18, max: 0.42 });
    const items: LineItem[] = [];

    for (let n = 0; n < parcels; n++) {
      const days = 29 * (1 - (n + faker.number.float({ min: 0, max: 0.9 })) / parcels);
      // Invoices are weekly, and close after the parcels on them were sent.
      const week = Math.floor(days / 7);
      const invoicedAgo = Math.max(week * 7 - 0.5, 0.1);
      const tracking = trackingNumber(faker, carrier === 'sandbox' ? 'ups' : carrier);
      const freight = faker.number.int({ min: 780, max: 4200 });
      const charges: [string, number][] = [['Transportation Charge', freight]];
      for (const [label, chance, from, to] of surcharges) {
        if (faker.datatype.boolean(chance))
          charges.push([label, faker.number.int({ min: from, max: to })]);
      }
      if (faker.datatype.boolean(0.03)) charges.push(['Service Guarantee Credit', -freight]);

      for (const [label, gross] of charges) {
        const discounted = label === 'Transportation Charge' || DISCOUNTED.has(label);
        const discount = discounted && gross > 0 ? Math.round(gross * rate) : 0;
        const net = gross - discount;
        const invoice = world.isSandbox
          ? `invoice_id_${4 - week}`
          : `${account.slice(-6)}${26 - week}`;
        items.push({
          id: world.id('line_item', items.length),
          transaction_date: `${world.at(days).slice(0, 10)}T00:00:00Z`,
          account_id: account,
          invoice_id: invoice,
          tracking_number: tracking,
          gross_cost: dollars(gross),
          net_cost: dollars(net),
          charge_description: label,
          raw: {
            'Account Number': account,
            'Invoice Number': invoice,
            'Tracking Number': tracking,
            'Charge Description': label,
            'Gross Amount': dollars(gross).toFixed(2),
            'Discount Amount': dollars(discount).toFixed(2),
            'Net Amount': dollars(net).toFixed(2),
            Currency: 'USD',
          },
          created_date: world.at(invoicedAgo),
          updated_date: world.at(invoicedAgo),
        });
      }
    }
    return items;
  },
});
