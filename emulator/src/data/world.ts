import { createHash } from 'node:crypto';
import type { Faker } from '@faker-js/faker';
import type { Integration } from '../connectors/integrations.js';
import type { Resource } from '../resources/resource.js';

/**
 * The made-up business behind one vendor account. The same seed, integration and account give the same ids, names and
 * amounts; dates are offsets from the time of the connection.
 */
export interface World {
  readonly isSandbox: boolean;
  readonly integration: Integration;
  /** A source of chance of its own for each topic, so that one more draw in one place changes nothing elsewhere. */
  faker(topic: string): Faker;
  /** A whole number from `min` to `max`, the same each time it is asked for. */
  pick(topic: string, min: number, max: number): number;
  /** Ids in the manner of the source: `order_id_0` in the sandbox, a number elsewhere. */
  id(kind: string, index: number): string;
  /** UTC date, so many days before the connection. */
  at(daysAgo: number): string;
  rows<Row>(resource: { path: string; generate(world: World): Row[] }): Row[];
  /** Computed once for each name. */
  memo<T>(name: string, make: () => T): T;
}

export interface WorldOptions {
  integration: Integration;
  seed: string;
  identity: string;
  connectedAt: Date;
}

const number = (...parts: string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest().readUInt32BE(0);

/** Dates carry no fraction of a second. */
export const wireDate = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

export async function createWorld(options: WorldOptions): Promise<World> {
  const { Faker, en, base } = await import('@faker-js/faker');
  const { integration, seed, identity, connectedAt } = options;
  const made = new Map<string, unknown>();
  const seedOf = (topic: string) =>
    number(seed, integration.type, integration.name, identity, topic);

  const world: World = {
    isSandbox: integration.isSandbox,
    integration,
    faker(topic) {
      const faker = new Faker({ locale: [en, base] });
      faker.seed(seedOf(topic));
      return faker;
    },
    pick: (topic, min, max) => min + (seedOf(topic) % (max - min + 1)),
    id(kind, index) {
      if (integration.isSandbox) return `${kind}_id_${index}`;
      return String(world.pick(`${kind} ids`, 10_000_000, 80_000_000) + index * 13);
    },
    at: (daysAgo) => wireDate(new Date(connectedAt.getTime() - daysAgo * 86_400_000)),
    rows: (resource) =>
      world.memo(`rows of ${(resource as unknown as Resource).path}`, () =>
        resource.generate(world),
      ),
    memo(name, make) {
      if (!made.has(name)) made.set(name, make());
      return made.get(name) as ReturnType<typeof make>;
    },
  };
  return world;
}
