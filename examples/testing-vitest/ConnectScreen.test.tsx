import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TrackstarLinkProvider } from 'react-trackstar-link';
import { createFakeLink } from 'react-trackstar-link/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Backend, ConnectScreen } from './ConnectScreen.js';

const fake = createFakeLink();
const backend = {
  createLinkToken: vi.fn<Backend['createLinkToken']>(),
  saveConnection: vi.fn<Backend['saveConnection']>(),
};

beforeEach(() => {
  vi.spyOn(console, 'error');
  backend.createLinkToken.mockReset().mockResolvedValue('a link token');
  backend.saveConnection.mockReset().mockResolvedValue();
  render(
    <TrackstarLinkProvider transport={fake.transport}>
      <ConnectScreen backend={backend} />
    </TrackstarLinkProvider>,
  );
});

afterEach(() => {
  fake.reset();
  // Neither React nor the library had anything to complain about.
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a warehouse that is connected is saved and listed', async () => {
  await click('Connect a warehouse');
  expect(await fake.succeed({ authCode: 'code-1', integrationName: 'stockroom' })).toBe(true);
  expect(backend.saveConnection).toHaveBeenCalledWith('code-1', 'stockroom');
  expect(screen.getByRole('listitem')).toHaveTextContent('stockroom');
  expect(fake.isOpen).toBe(false);
});

test('each button asks for what it is about', async () => {
  await click('Connect a warehouse');
  await fake.close();
  await click('Connect Corner Shop');
  expect(fake.openings.map(({ options }) => options)).toMatchObject([
    { integrationType: 'wms', integrationAllowList: ['stockroom', 'ship-base'] },
    { integrationType: 'cart', integrationId: 'corner-shop' },
  ]);
  expect(screen.getByRole('button', { name: 'Connect Corner Shop' })).toBeDisabled();
});

test('what cannot be saved is said, and saved at the second try', async () => {
  backend.saveConnection.mockRejectedValueOnce(new Error('The database is away.'));
  await click('Connect Corner Shop');
  expect(await fake.succeed()).toBe(false);
  expect(screen.getByRole('status')).toHaveTextContent('success_handler_failed');
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(await fake.succeed()).toBe(true);
  expect(screen.getByRole('listitem')).toHaveTextContent('corner-shop');
});

test('while it is being saved the screen says so', async () => {
  let answer = () => {};
  backend.saveConnection.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  await click('Connect a warehouse');
  const saved = fake.succeed();
  expect(await screen.findByText('Saving…')).toBeVisible();
  answer();
  await saved;
  expect(screen.getByRole('status')).toHaveTextContent('Saved.');
});

test('a person who closes Link has connected nothing', async () => {
  await click('Connect a warehouse');
  await fake.close();
  expect(screen.getByRole('status')).toHaveTextContent('Nothing was connected.');
  expect(backend.saveConnection).not.toHaveBeenCalled();
});

test('a backend without a link token is an error, and can be tried again', async () => {
  backend.createLinkToken.mockRejectedValueOnce(new Error('503'));
  await click('Connect a warehouse');
  await fake.opened();
  expect(screen.getByRole('status')).toHaveTextContent('link_token_failed');
  await fake.retry();
  expect(await fake.succeed()).toBe(true);
});

test('a Link page that does not load is an error', async () => {
  await click('Connect a warehouse');
  await fake.fail('load_timeout');
  expect(screen.getByRole('status')).toHaveTextContent('load_timeout');
});

test('the steps of the person are followed', async () => {
  await click('Connect a warehouse');
  await fake.event({ name: 'integration_selected', metadata: { integration: 'stockroom' } });
  expect(screen.getByRole('status')).toHaveTextContent('Step: integration_selected');
});

test('a link token that expires is renewed', async () => {
  await click('Connect a warehouse');
  backend.createLinkToken.mockResolvedValue('another link token');
  expect(await fake.expireToken()).toBe(true);
  expect(backend.createLinkToken).toHaveBeenCalledTimes(2);
  expect(await fake.succeed()).toBe(true);
});
