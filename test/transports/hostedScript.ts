import type { TrackstarGlobal, TrackstarGlobalConfig } from 'react-trackstar-link/hosted';

/*
 * A script that does what the public contract of the vendor's says, in words and code of our own. Where the contract is
 * silent, `loads` says which of the possible ways it goes.
 *
 *   init   the page loads when it is initialized; an open before that is lost
 *   open   the page loads when it is opened
 *   once   the page is there from the beginning
 */
export type Loads = 'init' | 'open' | 'once';

/** The modal of one link: a dialog with a button for each thing that a person can do. */
function createLink(loads: Loads, root?: TrackstarGlobal): TrackstarGlobal {
  const state = { isLoaded: loads === 'once' };
  let config: TrackstarGlobalConfig | undefined;
  let modal: HTMLElement | undefined;

  const loaded = () =>
    setTimeout(() => {
      state.isLoaded = true;
      config?.onLoad?.();
    }, 20);

  function addButton(name: string, onclick: () => void) {
    const button = document.createElement('button');
    button.textContent = name;
    button.onclick = onclick;
    modal?.append(button);
  }

  async function askForToken() {
    const mine = modal;
    const words = mine?.querySelector('p') as HTMLElement;
    words.textContent = 'Loading';
    try {
      const token = await config?.getLinkToken();
      words.textContent = `Welcome, ${token}`;
      if (loads === 'open' && !state.isLoaded) loaded();
    } catch {
      words.textContent = 'No token';
    }
  }

  const self: TrackstarGlobal = {
    state,
    init(given) {
      const { buttonId } = given;
      if (!root && buttonId) {
        const other = window[`Trackstar${buttonId}`] ?? createLink(loads, self);
        window[`Trackstar${buttonId}`] = other;
        other.init(given);
        return;
      }
      config = given;
      if (loads === 'init' && !state.isLoaded) loaded();
    },
    open({ integrationId = 'sandbox' } = {}) {
      if (modal || !config || (loads === 'init' && !state.isLoaded)) return;
      modal = document.createElement('section');
      modal.role = 'dialog';
      modal.dataset.options = JSON.stringify({ integrationId, ...config });
      modal.append(document.createElement('p'));
      const { dataset } = modal;
      dataset.code = 'auth-code-0';
      addButton('Connect', () =>
        config?.onSuccess(dataset.code as string, integrationId, self.close),
      );
      addButton('Ask again', askForToken);
      addButton('Done', self.close);
      document.body.append(modal);
      askForToken();
    },
    close() {
      if (!modal) return;
      modal.remove();
      modal = undefined;
      config?.onClose?.();
    },
  };
  return self;
}

/** What running the script does. */
export function runHostedScript(loads: Loads = 'init'): void {
  window.Trackstar = createLink(loads);
}

/** As on a page where it never ran. */
export function forgetHostedScript(): void {
  for (const name of Object.keys(window)) {
    if (name.startsWith('Trackstar')) Reflect.deleteProperty(window, name);
  }
}
