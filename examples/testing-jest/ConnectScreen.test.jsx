const { render, screen } = require('@testing-library/react');
const { default: userEvent } = require('@testing-library/user-event');
const { TrackstarLinkProvider } = require('react-trackstar-link');
const { createFakeLink } = require('react-trackstar-link/testing');
const { ConnectScreen } = require('./ConnectScreen');

let fake;
let backend;

beforeEach(() => {
  jest.spyOn(console, 'error');
  fake = createFakeLink();
  backend = {
    createLinkToken: jest.fn().mockResolvedValue('a link token'),
    saveConnection: jest.fn().mockResolvedValue(),
  };
  render(
    <TrackstarLinkProvider transport={fake.transport}>
      <ConnectScreen backend={backend} />
    </TrackstarLinkProvider>,
  );
});

afterEach(() => {
  // Neither React nor the library had anything to complain about.
  expect(console.error).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});

const click = (name) => userEvent.click(screen.getByRole('button', { name }));
const status = () => screen.getByRole('status').textContent;

test('a warehouse that is connected is saved and listed', async () => {
  await click('Connect a warehouse');
  expect(await fake.succeed({ authCode: 'code-1', integrationName: 'stockroom' })).toBe(true);
  expect(backend.saveConnection).toHaveBeenCalledWith('code-1', 'stockroom');
  expect(screen.getByRole('listitem').textContent).toBe('stockroom');
});

test('a shop goes straight to its integration', async () => {
  await click('Connect Corner Shop');
  const { options } = await fake.opened();
  expect(options).toMatchObject({ integrationType: 'cart', integrationId: 'corner-shop' });
  await fake.succeed();
  expect(screen.getByRole('listitem').textContent).toBe('corner-shop');
});

test('what cannot be saved is said, and saved at the second try', async () => {
  backend.saveConnection.mockRejectedValueOnce(new Error('The database is away.'));
  await click('Connect a warehouse');
  expect(await fake.succeed()).toBe(false);
  expect(status()).toContain('success_handler_failed');
  expect(await fake.succeed()).toBe(true);
  expect(status()).toBe('Saved.');
});

test('a person who closes Link has connected nothing', async () => {
  await click('Connect a warehouse');
  await fake.close();
  expect(status()).toBe('Nothing was connected.');
});

test('the steps of the person are followed', async () => {
  await click('Connect a warehouse');
  await fake.event({ name: 'credentials_submitted' });
  expect(status()).toBe('Step: credentials_submitted');
});

test('every failure is said', async () => {
  await click('Connect a warehouse');
  await fake.fail('link_failed', { cause: { code: 'vendor_down', message: 'No answer.' } });
  expect(status()).toContain('link_failed');
});

test('an expired token that cannot be renewed is said', async () => {
  await click('Connect a warehouse');
  backend.createLinkToken.mockRejectedValue(new Error('503'));
  expect(await fake.expireToken()).toBe(false);
  expect(status()).toContain('link_token_failed');
});

test('with fake timers, too', async () => {
  jest.useFakeTimers();
  try {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    await user.click(screen.getByRole('button', { name: 'Connect a warehouse' }));
    expect(await fake.succeed()).toBe(true);
    expect(status()).toBe('Saved.');
  } finally {
    jest.useRealTimers();
  }
});

test('used wrongly, it says what to do', async () => {
  await expect(fake.succeed()).rejects.toThrow('click the button first');
});
