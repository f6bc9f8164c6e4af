import type { Faker } from '@faker-js/faker';

const places = [
  ['Portland', 'OR', '97209', 'US'],
  ['Austin', 'TX', '78704', 'US'],
  ['Columbus', 'OH', '43215', 'US'],
  ['Denver', 'CO', '80205', 'US'],
  ['Brooklyn', 'NY', '11215', 'US'],
  ['Nashville', 'TN', '37206', 'US'],
  ['San Diego', 'CA', '92104', 'US'],
  ['Minneapolis', 'MN', '55408', 'US'],
  ['Savannah', 'GA', '31401', 'US'],
  ['Toronto', 'ON', 'M5V 2T6', 'CA'],
  ['Leeds', 'West Yorkshire', 'LS1 4DY', 'GB'],
] as const;

/** Somebody who ordered; addresses agree with their city, e-mail domains belong to nobody. */
export function recipient(faker: Faker) {
  const [city, state, postal_code, country] = faker.helpers.arrayElement(places);
  const first = faker.person.firstName();
  const last = faker.person.lastName();
  return {
    full_name: `${first} ${last}`,
    company: faker.datatype.boolean(0.15) ? `${last} & Co` : null,
    address1: faker.location.streetAddress(),
    address2: faker.datatype.boolean(0.2) ? `Apt ${faker.number.int({ min: 1, max: 40 })}` : null,
    address3: null,
    city,
    state,
    postal_code,
    country,
    phone_number: `+1 555 01${faker.string.numeric(2)}`,
    email_address: `${first}.${last}@example.com`.toLowerCase().replace(/[^a-z.@]/g, ''),
  };
}

export type Recipient = ReturnType<typeof recipient>;

export const billTo = ({
  full_name,
  address1,
  address2,
  address3,
  city,
  state,
  postal_code,
  country,
}: Recipient) => ({
  full_name,
  address1,
  address2,
  address3,
  city,
  state,
  postal_code,
  country,
});

/** Where a supplier sends from. */
export function seller(faker: Faker) {
  const [city, state, postal_code, country] = faker.helpers.arrayElement(places);
  const address1 = faker.location.streetAddress();
  return { address1, address2: null, address3: null, city, state, postal_code, country };
}
