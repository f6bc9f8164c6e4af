import { z } from 'zod';

/*
 * Parts of the bodies of writes. They are closed, and hold no null: what is not known is left out.
 */

export const word = z.string().min(1).max(1000);
export const moment = z.iso.datetime({ offset: true });
export const amount = z.number();
export const pieces = z.int().min(1).max(1_000_000);

export const tagList = z
  .array(
    z.union([
      word,
      z.record(word, word).refine((tag) => Object.keys(tag).length === 1, {
        message: 'A tag is a text, or an object with exactly one key.',
      }),
    ]),
  )
  .max(100);

/** Tags may come with every body that makes or changes a record that carries them. */
export const tags = { trackstar_tags: tagList.optional() };

export const sizes = z.strictObject({
  length: z.number().min(0),
  width: z.number().min(0),
  height: z.number().min(0),
  unit: z.enum(['cm', 'in']),
  weight: z.number().min(0),
  weight_unit: z.enum(['kg', 'oz', 'lb']),
});

export const skuLine = z.strictObject({ sku: word, quantity: pieces });

export const nothing = z.strictObject({});
