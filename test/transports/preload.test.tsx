import { act, fireEvent, render, screen } from '@testing-library/react';
import { TrackstarConnectButton, type TrackstarConnectButtonProps } from 'react-trackstar-link';
import { expect, test } from 'vitest';
import { callbacks, LINK_URL, linkPage, linkPages, wait, withFakeTimers } from './openLink.js';

withFakeTimers();

function renderButton(props: Partial<TrackstarConnectButtonProps> = {}) {
  const watched = callbacks();
  render(<TrackstarConnectButton linkUrl={LINK_URL} {...watched} {...props} />);
  return watched;
}
const button = (name = 'Connect WMS') => screen.getByRole('button', { name });

test.each([
  ['a pointer that enters', () => fireEvent.pointerEnter(button())],
  ['focus', () => fireEvent.focus(button())],
  ['a touch', () => fireEvent.touchStart(button())],
])('%s warms the page, out of view, and asks for no token', async (_intent, show) => {
  const { getLinkToken } = renderButton();
  expect(linkPages()).toHaveLength(0);
  show();
  const page = linkPage();
  await page.ready();
  expect(page.frame.src).toBe(LINK_URL);
  expect(document.querySelector('dialog')).not.toHaveAttribute('open');
  expect(getLinkToken).not.toHaveBeenCalled();
  expect(page.sent()).toEqual([]);
});

test('a click takes the warm page, which loads no second time', async () => {
  const { getLinkToken, onLoad } = renderButton();
  fireEvent.pointerEnter(button());
  const page = linkPage();
  await page.ready();
  await act(async () => fireEvent.click(button()));
  expect(linkPage()).toBe(page);
  expect(page.sent('init')).toHaveLength(1);
  expect(getLinkToken).toHaveBeenCalledOnce();
  await page.say('loaded');
  expect(page.frame).toBeVisible();
  expect(onLoad).toHaveBeenCalledOnce();
  await wait(60_000);
  expect(linkPage()).toBe(page);
});

test('section 3: with preload="none" nothing is contacted before the click', async () => {
  renderButton({ preload: 'none' });
  fireEvent.pointerEnter(button());
  fireEvent.focus(button());
  fireEvent.touchStart(button());
  expect(document.querySelector('iframe')).toBeNull();
  await act(async () => fireEvent.click(button()));
  expect(linkPages()).toHaveLength(1);
});

test('section 3, preload: at most one page is warm, for all buttons', () => {
  renderButton();
  renderButton({ integrationType: 'cart' });
  fireEvent.pointerEnter(button());
  fireEvent.pointerEnter(button('Connect Cart'));
  fireEvent.focus(button());
  expect(linkPages()).toHaveLength(1);
});

test('a page of another URL takes the place of the warm one', () => {
  renderButton();
  renderButton({ integrationType: 'cart', linkUrl: 'https://other.example/' });
  fireEvent.pointerEnter(button());
  fireEvent.pointerEnter(button('Connect Cart'));
  expect(linkPage().frame.src).toBe('https://other.example/');
});

test('a click on a button of another URL does not take the warm page', async () => {
  renderButton();
  renderButton({ integrationType: 'cart', linkUrl: 'https://other.example/', preload: 'none' });
  fireEvent.pointerEnter(button());
  await act(async () => fireEvent.click(button('Connect Cart')));
  const urls = linkPages().map(({ frame }) => frame.src);
  expect(urls).toContain('https://other.example/');
  expect(document.querySelector<HTMLIFrameElement>('dialog[open] iframe')?.src).toBe(
    'https://other.example/',
  );
});

test('section 3, preload: the warm page is dropped 30 s after the last intent', async () => {
  renderButton();
  fireEvent.pointerEnter(button());
  await wait(20_000);
  fireEvent.pointerEnter(button());
  await wait(29_000);
  expect(linkPages()).toHaveLength(1);
  await wait(1_100);
  expect(document.querySelector('iframe')).toBeNull();
  expect(document.querySelector('dialog')).toBeNull();
});

test('a page that cannot be warmed says nothing until the click', async () => {
  const { onError } = renderButton({ linkUrl: '/not-absolute' });
  fireEvent.pointerEnter(button());
  expect(onError).not.toHaveBeenCalled();
  await act(async () => fireEvent.click(button()));
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'invalid_config' });
});

test('a warm page of another version fails at the click, in words', async () => {
  const { onError } = renderButton();
  fireEvent.pointerEnter(button());
  await linkPage().ready([2]);
  expect(onError).not.toHaveBeenCalled();
  await act(async () => fireEvent.click(button()));
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'protocol_mismatch' });
  expect(screen.getByRole('alert')).toBeVisible();
});

test('the focus that comes back from the modal warms nothing', async () => {
  renderButton();
  button().focus();
  await act(async () => fireEvent.click(button()));
  await linkPage().load();
  await linkPage().say('close');
  expect(button()).toHaveFocus();
  expect(linkPages()).toHaveLength(0);
});

test('messages to a warm page are not mixed up with those of an open one', async () => {
  const first = renderButton();
  const second = renderButton({ integrationType: 'cart' });
  await act(async () => fireEvent.click(button()));
  const open = linkPage();
  await open.load();
  fireEvent.pointerEnter(button('Connect Cart'));
  const warm = linkPages().find((page) => page !== open);
  await warm?.ready();
  const forged = { id: '1', authCode: 'code', integrationName: 'x', session: open.session };
  await warm?.say('success', forged);
  expect(first.onSuccess).not.toHaveBeenCalled();
  expect(second.onSuccess).not.toHaveBeenCalled();
});
