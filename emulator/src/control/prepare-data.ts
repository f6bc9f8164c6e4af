import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Deps } from '../deps.js';
import { EmulatorError } from '../errors.js';
import { Problem } from '../http/problems.js';
import type { EmulatorOptions } from '../options.js';
import { connections, meta } from '../storage/schema.js';
import { requireResource, scaleRecords } from './scale.js';
import { SeedBody, seed, untilSynced } from './seed.js';

/** What the start was asked to have: the connections of a seed file, and sandboxes with many records. */
export async function prepareData(
  deps: Deps,
  { seedFile, scale }: Pick<EmulatorOptions, 'seedFile' | 'scale'>,
  generateSandbox: (type: string) => Promise<void>,
): Promise<void> {
  try {
    if (seedFile !== undefined) await seedFrom(deps, seedFile);
    if (scale !== undefined) await scaleSandboxes(deps, scale, generateSandbox);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new EmulatorError(`The data cannot be prepared: ${JSON.stringify(error.body())}`);
  }
}

async function seedFrom(deps: Deps, file: string): Promise<void> {
  let text: string;
  let value: unknown;
  try {
    text = readFileSync(file, 'utf8');
    value = JSON.parse(text);
  } catch (error) {
    throw new EmulatorError(`The seed file ${file} cannot be read: ${(error as Error).message}`);
  }
  const parsed = SeedBody.safeParse(value);
  if (!parsed.success) {
    throw new EmulatorError(
      `The seed file ${file} is not right:\n${z.prettifyError(parsed.error)}`,
    );
  }
  const name = `seeded/${createHash('sha256').update(text).digest('hex')}`;
  const [known] = await deps.db.orm.select().from(meta).where(eq(meta.name, name));
  if (known) return;
  await seed(deps, parsed.data);
  await deps.db.orm.insert(meta).values({ name, value: 'done' }).onConflictDoNothing();
}

/** The sandbox of each vertical that is asked for is made where there is none yet. */
async function scaleSandboxes(
  deps: Deps,
  scale: Record<string, number>,
  generate: (type: string) => Promise<void>,
): Promise<void> {
  for (const [path, count] of Object.entries(scale)) {
    const type = path.split('/')[0] ?? '';
    const find = () =>
      deps.db.orm.select().from(connections).where(eq(connections.generatedSandbox, type));
    const resource = requireResource({ integrationType: type }, path);
    if ((await find()).length === 0) await generate(type);
    const [sandbox] = await find();
    if (!sandbox) throw new EmulatorError(`There is no sandbox for ${path}.`);
    await untilSynced(deps, sandbox, resource);
    await scaleRecords(deps, sandbox, resource, count);
  }
}
