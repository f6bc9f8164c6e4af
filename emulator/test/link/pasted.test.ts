import { expect, test } from 'vitest';
import type { CredentialField } from '../../web/link/src/api.js';
import { readPasted } from '../../web/link/src/pasted.js';

const field = (name: string, label: string): CredentialField => ({
  name,
  label,
  type: 'text',
  required: true,
});
const fields = [field('account_id', 'Account ID'), field('api_key', 'API key')];
const both = { account_id: 'ACME-1042', api_key: 'k-1:2=3' };

test.each([
  ['JSON by name', '{"account_id": "ACME-1042", "api_key": "k-1:2=3", "more": {"a": 1}}'],
  ['JSON in another spelling', ' {"accountId":"ACME-1042","API-KEY":"k-1:2=3"}'],
  ['lines of a .env file', 'export ACCOUNT_ID=ACME-1042\nAPI_KEY="k-1:2=3"\r\nOTHER=x'],
  ['lines by label', 'Account ID: ACME-1042\n\nAPI key:  k-1:2=3  '],
])('%s fills the fields', (_, text) => {
  expect(readPasted(fields, text)).toEqual(both);
});

test.each(['ACME-1042', ' k-1:2=3\n', 'https://acme.example.com', '{"broken', '{"a":"b"}', ''])(
  '%j is one value like any other',
  (text) => {
    expect(readPasted(fields, text)).toBe(null);
  },
);

test('a number is taken, and names of the prototype harm nothing', () => {
  expect(readPasted(fields, '{"account_id": 1042, "__proto__": "x", "constructor": "y"}')).toEqual({
    account_id: '1042',
  });
});
