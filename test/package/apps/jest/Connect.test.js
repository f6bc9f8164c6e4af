const { createElement } = require('react');
const { act, fireEvent, render, screen } = require('@testing-library/react');
const { TrackstarLinkProvider } = require('react-trackstar-link');
const { createFakeLink } = require('react-trackstar-link/testing');
const { Connect } = require('./Connect');

const status = () => screen.getByRole('status').textContent;
const click = () => fireEvent.click(screen.getByRole('button', { name: 'Connect WMS' }));

test('a connection is made, with the testing kit in place of Link', async () => {
  const fake = createFakeLink();
  const getLinkToken = jest.fn().mockResolvedValue('link token');
  const app = createElement(Connect, { getLinkToken });
  render(createElement(TrackstarLinkProvider, { transport: fake.transport }, app));
  click();
  expect(await fake.succeed({ integrationName: 'sandbox' })).toBe(true);
  expect(status()).toBe('Connected: sandbox');
  expect(getLinkToken).toHaveBeenCalledTimes(1);
});

test('the real modal, where jsdom shows no modal dialog: it is there, and fails in words', async () => {
  const getLinkToken = jest.fn().mockRejectedValue(new Error('no backend'));
  render(createElement(Connect, { getLinkToken }));
  click();
  expect(document.querySelector('dialog iframe').src).toBe('https://link.example/');
  await act(async () => {});
  expect(status()).toBe('Failed: link_token_failed');
  expect(document.querySelector('dialog [role=alert]').textContent).toContain(
    'Something went wrong',
  );
});

test('it is the CommonJS build that runs', () => {
  expect(require.resolve('react-trackstar-link')).toMatch(/dist.index\.cjs$/);
});
