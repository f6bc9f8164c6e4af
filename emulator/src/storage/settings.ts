import { sql } from 'drizzle-orm';
import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Sql } from './database.js';
import { isRasterImage } from './raster-image.js';

const table = pgTable('settings', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull(),
});

/** As long as its picture can be without slowing down the page that shows it. */
const MAX_LOGO = 350_000;

const logo = z
  .string()
  .max(MAX_LOGO, 'Use a picture of at most 256 kB.')
  .refine(isRasterImage, 'Use a PNG, JPEG, GIF or WebP picture, as a data: URL.');

const origin = z
  .string()
  .max(255)
  .refine(
    (text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    'Use an origin such as https://app.example.com: scheme and host, a port where it has one, and nothing after it.',
  );

/** What an organization decides for itself. */
export const Settings = z.strictObject({
  /** The name that the Link page speaks for. */
  organizationName: z.string().trim().min(1).max(80),
  branding: z.strictObject({
    logo: logo.nullable(),
    color: z.string().regex(/^#[0-9a-f]{6}$/i, 'Use a colour such as #3b82f6.'),
  }),
  /** How far back an initial sync reads. */
  lookBackDays: z.int().min(1).max(1095),
  /** Functions that no new connection may use, unless a magic link allows them again. */
  disabledFunctions: z.array(z.string().min(1).max(255)).max(500),
  /** The origins that may embed the Link page. Null: any port of localhost and 127.0.0.1. */
  allowedOrigins: z.array(origin).max(100).nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  organizationName: 'Example Company',
  branding: { logo: null, color: '#3b82f6' },
  lookBackDays: 30,
  disabledFunctions: [],
  allowedOrigins: null,
};

export async function readSettings(db: Sql): Promise<Settings> {
  const rows = await db.orm.select().from(table);
  return Settings.parse({
    ...defaultSettings,
    ...Object.fromEntries(rows.map(({ name, value }) => [name, value])),
  });
}

/** Changes the settings that are given and leaves the others. Throws a `ZodError` when one of them is not valid. */
export async function writeSettings(db: Sql, patch: Partial<Settings>): Promise<Settings> {
  const values = Object.entries(Settings.partial().parse(patch)).map(([name, value]) => ({
    name,
    value: sql`${JSON.stringify(value)}::jsonb`,
  }));
  if (values.length > 0) {
    await db.orm
      .insert(table)
      .values(values)
      .onConflictDoUpdate({ target: table.name, set: { value: sql`excluded.value` } });
  }
  return readSettings(db);
}
