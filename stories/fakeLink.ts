import type { Transport } from 'react-trackstar-link';
import { createFakeLink } from 'react-trackstar-link/testing';

const fake = createFakeLink();

const deeds: Record<string, () => Promise<unknown>> = {
  Connect: () => fake.succeed(),
  Fail: () => fake.fail('load_timeout'),
  'Try again': () => fake.retry(),
  Close: () => fake.close(),
};

/** A Storybook has no Link page: the testing kit takes its place, and this gives a person the buttons to drive it. */
export const fakeLink: Transport = {
  open(attempt) {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('aria-label', 'Link, as a test drives it');
    dialog.style.cssText = 'position:fixed;top:40%;font-family:system-ui';
    const text = dialog.appendChild(document.createElement('p'));
    text.textContent = 'What does the person do?';
    for (const [name, deed] of Object.entries(deeds)) {
      const button = dialog.appendChild(document.createElement('button'));
      button.textContent = name;
      const run = async () => {
        try {
          await deed();
          text.textContent = 'And then?';
        } catch (error) {
          text.textContent = (error as Error).message;
        }
      };
      // The click of a play function is within an `act`, where the kit should not be.
      button.onclick = () => setTimeout(run);
    }
    dialog.show();
    const hidden = () => {
      dialog.remove();
      attempt.hidden();
    };
    return fake.transport.open({ ...attempt, hidden });
  },
};
