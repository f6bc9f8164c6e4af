import type { TrackstarLinkConfig } from 'react-trackstar-link';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { linkPages, linkUrl } from './linkPage.js';

/** What an app gives, watched. */
export const app = {
  linkUrl: linkUrl(),
  getLinkToken: fn<TrackstarLinkConfig['getLinkToken']>(async () => 'a link token of your backend'),
  onSuccess: fn(),
  onClose: fn(),
  onError: fn(),
  onLoad: fn(),
  onEvent: fn(),
};

/** Controls for what the library takes; callbacks show under Actions. */
export const controls = {
  linkUrl: { control: 'select', options: Object.values(linkPages), labels: names() },
  integrationType: { control: 'select', options: ['wms', 'cart', 'carrier', 'freight'] },
  sandbox: { control: 'boolean' },
  integrationAllowList: { control: 'object' },
  integrationBlockList: { control: 'object' },
  integrationsWithEndpoints: { control: 'object' },
  disabledFunctions: { control: 'object' },
  connectionId: { control: 'text' },
  logo: { control: 'text' },
  loadTimeout: { control: 'number' },
  preload: { control: 'inline-radio', options: ['intent', 'none'] },
  labels: { control: 'object' },
  appearance: { control: 'object' },
  transport: { table: { disable: true } },
} as const;

function names() {
  return Object.fromEntries(Object.entries(linkPages).map(([name, url]) => [url, name]));
}

type Canvas = ReturnType<typeof within>;
type User = { click(element: Element): Promise<void> };

/** The modal, once the button was clicked. */
export async function open(canvas: Canvas, user: User, name: string | RegExp = /^Connect/) {
  await user.click(canvas.getByRole('button', { name }));
  return modal();
}
export async function modal() {
  const dialog = await screen.findByRole('dialog');
  return { dialog, within: within(dialog), frame: () => dialog.querySelector('iframe') };
}

/** Longer than a page takes to load on a busy machine. */
export const patient = { timeout: 10_000 };
export const toBeLoaded = (onLoad: unknown) =>
  waitFor(() => expect(onLoad).toHaveBeenCalledTimes(1), patient);

/** The modal says in words what went wrong, with both ways out; the app was told once. */
export async function toHaveFailed(onError: unknown, code: string, words: string | RegExp) {
  const alert = await screen.findByRole('alert', {}, patient);
  await expect(alert).toHaveTextContent(words);
  await expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(within(alert).getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(onError).toHaveBeenCalledTimes(1);
  await expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code }));
}

/** Time goes by twenty times as fast, for those who would have to wait for seconds. */
export function hurry() {
  const { setTimeout: real } = window;
  window.setTimeout = ((work: TimerHandler, delay = 0, ...args: unknown[]) =>
    real(work, delay / 20, ...args)) as typeof setTimeout;
  return () => {
    window.setTimeout = real;
  };
}
