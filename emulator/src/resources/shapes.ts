import { z } from 'zod';

/** UTC, to the second. */
export const date = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
export const text = z.string().nullable();
export const money = z.number().nullable();
export const count = z.number().int();
export const free = z.record(z.string(), z.unknown());

export const shipFromAddress = z.strictObject({
  address1: text,
  address2: text,
  address3: text,
  city: text,
  state: text,
  postal_code: text,
  country: text,
});

export const billToAddress = shipFromAddress.extend({ full_name: text });

export const shipToAddress = billToAddress.extend({
  company: text,
  phone_number: text,
  email_address: text,
});

export const measurements = z.strictObject({
  length: z.number().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  unit: z.enum(['cm', 'in']).nullable(),
  weight: z.number().nullable(),
  weight_unit: z.enum(['kg', 'oz', 'lb']).nullable(),
});

/** The carrier of a shipment and the service it goes by. */
export const carriage = {
  shipping_method_id: text,
  shipping_method_name: text,
  carrier_id: text,
  carrier_name: text,
};

/** Somebody that orders or goods come from, by name only. */
export const party = z.strictObject({
  id: z.string(),
  name: text,
  warehouse_customer_id: text,
  created_date: date,
  updated_date: date,
  additional_fields: free,
});

export const noAddress = {
  address1: null,
  address2: null,
  address3: null,
  city: null,
  state: null,
  postal_code: null,
  country: null,
};

export const noMeasurements = {
  length: null,
  width: null,
  height: null,
  unit: null,
  weight: null,
  weight_unit: null,
};

export const supplierObject = z
  .strictObject({ supplier_id: z.string(), supplier_name: text })
  .nullable();
