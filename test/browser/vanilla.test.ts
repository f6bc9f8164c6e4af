import {
  createTrackstarLink,
  type TrackstarLink,
  type TrackstarLinkConfig,
} from 'react-trackstar-link/vanilla';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { closeButton, element, linkUrl, modal, press } from './app.js';

const links: TrackstarLink[] = [];

beforeEach(() => page.viewport(1024, 700));

afterEach(async () => {
  for (const link of links.splice(0)) link.destroy();
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull(), 15_000);
  document.body.replaceChildren();
});

/** A link with a button that opens it, as a page without React has it. */
function create(config: Partial<TrackstarLinkConfig> = {}) {
  const watched = {
    getLinkToken: vi.fn(async () => 'link token'),
    onSuccess: vi.fn<TrackstarLinkConfig['onSuccess']>(),
    onClose: vi.fn(),
    onError: vi.fn(),
    onEvent: vi.fn(),
    onLoad: vi.fn(),
    ...config,
  };
  const link = createTrackstarLink({ linkUrl: linkUrl(), ...watched });
  links.push(link);
  const button = document.body.appendChild(document.createElement('button'));
  button.textContent = 'Connect';
  button.addEventListener('click', link.open);
  return { ...watched, link, button };
}

const loaded = ({ onLoad }: ReturnType<typeof create>) =>
  vi.waitFor(() => expect(onLoad).toHaveBeenCalledOnce(), 15_000);
const closed = ({ onClose }: ReturnType<typeof create>) =>
  vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce(), 15_000);

test('from the click to a connection and back to the button', async () => {
  const app = create();
  const statuses: string[] = [];
  app.link.subscribe(() => statuses.push(app.link.getSnapshot().status));
  await userEvent.click(app.button);
  expect(modal().open).toBe(true);
  await loaded(app);
  await press('Succeed');
  await vi.waitFor(() => expect(app.onEvent).toHaveBeenCalledWith({ name: 'saved' }));
  await userEvent.click(closeButton());
  await closed(app);
  expect(app.onSuccess).toHaveBeenCalledOnce();
  expect(app.onClose).toHaveBeenCalledWith({ reason: 'success' });
  expect(app.getLinkToken).toHaveBeenCalledOnce();
  expect(app.onError).not.toHaveBeenCalled();
  expect(statuses).toEqual(['loading', 'open', 'success', 'idle']);
  expect(document.activeElement).toBe(app.button);
  expect(document.querySelector('dialog, iframe')).toBeNull();
});

test('destroy() ends it, and a success that is on its way is not lost', async () => {
  const app = create({ linkUrl: linkUrl('late') });
  app.link.open();
  await loaded(app);
  app.link.destroy();
  expect(modal().open).toBe(false);
  expect(app.link.getSnapshot().isOpen).toBe(false);
  await closed(app);
  expect(app.onSuccess).toHaveBeenCalledOnce();
  expect(app.onClose).toHaveBeenCalledWith({ reason: 'success' });
  app.link.open();
  expect(document.querySelector('dialog, iframe')).toBeNull();
});

test('created, destroyed and created again, as an effect is in StrictMode, it works', async () => {
  const first = create();
  first.link.open();
  first.link.destroy();
  const app = create();
  app.link.open();
  await loaded(app);
  await closed(first);
  expect(first.onClose).toHaveBeenCalledWith({ reason: 'unmount' });
  expect(first.onLoad).not.toHaveBeenCalled();
  expect(document.querySelectorAll('dialog[open]')).toHaveLength(1);
  expect(app.onClose).not.toHaveBeenCalled();
});

test('two at once are independent', async () => {
  const below = create();
  const above = create();
  below.link.open();
  above.link.open();
  await Promise.all([loaded(below), loaded(above)]);
  above.link.close();
  await closed(above);
  expect(below.onClose).not.toHaveBeenCalled();
  expect(below.link.getSnapshot()).toMatchObject({ status: 'open', isReady: true });
  // The page below is the one that answers.
  expect(element('dialog[open] iframe').checkVisibility()).toBe(true);
  await press('Succeed');
  await vi.waitFor(() => expect(below.onSuccess).toHaveBeenCalledOnce());
  expect(above.onSuccess).not.toHaveBeenCalled();
});
