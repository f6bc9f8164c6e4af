import type { Place } from './Place.js';
import type { Name } from './pageQueries.js';

/** What a person does on the Link page, one step a call. */
export class LinkPage {
  constructor(readonly place: Place) {}

  heading = (name: Name) => this.place.heading(name);
  press = (name: Name) => this.place.press(name);

  async consent() {
    await this.heading(/^Connect .* to /);
    await this.press('Continue');
  }

  async pick(integration: string) {
    await this.heading(/^Choose your/);
    await this.place.fill('Search', integration);
    await this.press(new RegExp(`^${integration}`));
  }

  async signIn(credentials: Record<string, string>) {
    for (const [label, value] of Object.entries(credentials)) await this.place.fill(label, value);
    await this.press('Connect');
  }

  /** From the permissions to Done, with everything granted. */
  async finish(integration: string) {
    await this.heading('All access granted');
    await this.press('Finish');
    await this.heading(`${integration} is connected`);
  }

  done = () => this.press('Done');

  /** From the introduction to the last screen, with the sandbox. */
  async connectSandbox() {
    await this.consent();
    await this.pick('Sandbox');
    await this.press('Connect');
    await this.finish('Sandbox');
  }
}
