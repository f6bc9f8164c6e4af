import { act, cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { forgetHostedScript, type Loads, runHostedScript } from './hostedScript.js';

export const SCRIPT_URL = 'https://link.trackstarhq.com/main.js';

export const scripts = (url = SCRIPT_URL) =>
  [...document.scripts].filter((each) => each.src === url);

/** The one script element that there is. */
export function script(url?: string) {
  const [element, ...others] = scripts(url);
  if (!element || others.length) throw new Error(`There are ${scripts(url).length} scripts.`);
  return element;
}

/** The browser has fetched and run the script. Every `init` from now on is watched. */
export async function arrive(loads?: Loads, element = script()) {
  runHostedScript(loads);
  const init = vi.spyOn(window.Trackstar, 'init');
  const open = vi.spyOn(window.Trackstar, 'open');
  const close = vi.spyOn(window.Trackstar, 'close');
  await act(async () => element.dispatchEvent(new Event('load')));
  return { init, open, close };
}

/** The browser could not fetch it. */
export const break_ = (element = script()) =>
  act(async () => {
    element.dispatchEvent(new Event('error'));
    await pass(60);
  });

export const pass = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page that the script loads is there. */
export const settle = () => act(() => pass(40));

export const modals = () => [...document.querySelectorAll<HTMLElement>('section[role=dialog]')];
export const options = (modal = modals()[0]) => JSON.parse(modal?.dataset.options ?? 'null');
export const press = (name: string, modal = modals()[0]) =>
  act(async () => {
    const button = [...(modal?.querySelectorAll('button') ?? [])].find(
      (each) => each.textContent === name,
    );
    if (!button) throw new Error(`There is no button "${name}".`);
    button.click();
  });

/** Each test on a page that nobody has loaded the script on. */
export function withFreshPages() {
  afterEach(async () => {
    cleanup();
    // A closing may still wait for the script's answer.
    await pass(0);
    for (const element of [...document.scripts]) {
      // Ends what still waits for it.
      element.dispatchEvent(new Event('load'));
      element.remove();
    }
    forgetHostedScript();
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });
}
