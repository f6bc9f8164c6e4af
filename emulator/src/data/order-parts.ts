import type { Faker } from '@faker-js/faker';

/** How many days ago the n-th of so many orders was placed: evenly over the month, oldest first. */
export const placedAgo = (faker: Faker, n: number, total: number) =>
  29.4 * (1 - (n + faker.number.float({ min: 0, max: 0.9 })) / total);

/** How many days ago it left, when it was placed so many days ago. */
export const shippedAgo = (faker: Faker, placed: number, soonest: number) =>
  Math.max(placed - faker.number.float({ min: 0.4, max: 2 }), soonest);

/** What left with the first shipment. A part shipment leaves the last piece of the last line behind. */
export const sentLines = <Line extends { quantity: number }>(
  lines: readonly Line[],
  isPart: boolean,
): Line[] =>
  lines
    .map((line, at) =>
      isPart && at === lines.length - 1 ? { ...line, quantity: line.quantity - 1 } : line,
    )
    .filter((line) => line.quantity > 0);
