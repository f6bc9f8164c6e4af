import type { WebDriver, WebElement } from 'selenium-webdriver';
import {
  describePage,
  findAll,
  installQueries,
  type Name,
  packQuery,
  type Query,
} from './pageQueries.js';
import { until } from './until.js';

/**
 * A document that a person looks at: the page itself, or a frame, which is found anew for each step, since frames come
 * and go. Elements are found by role and name, here and nowhere else.
 */
export class Place {
  constructor(
    private readonly driver: WebDriver,
    private readonly frames: readonly string[] = [],
  ) {}

  /** A document in a frame of this one. */
  frame(css: string): Place {
    return new Place(this.driver, [...this.frames, css]);
  }

  /** From now on the driver speaks to this document. */
  async enter(): Promise<void> {
    await this.driver.switchTo().defaultContent();
    for (const css of this.frames) {
      await this.driver.switchTo().frame(await this.driver.findElement({ css }));
    }
  }

  async evaluate<Result>(script: string, ...args: unknown[]): Promise<Result> {
    await this.enter();
    return this.driver.executeScript(script, ...args);
  }

  /** What a query finds now. */
  async all(query: Query): Promise<WebElement[]> {
    const packed = packQuery(query);
    let found = await this.evaluate<WebElement[] | null>(findAll, packed);
    if (!found) {
      await this.driver.executeScript(installQueries);
      found = await this.driver.executeScript<WebElement[] | null>(findAll, packed);
    }
    return found ?? [];
  }

  private wait(query: Query): Promise<WebElement> {
    return until(
      `${query.value}${query.name === undefined ? '' : ` with the name ${query.name}`}`,
      async () => (await this.all(query))[0],
      () => this.evaluate<string>(describePage),
    );
  }

  /** Waits for an element of a role, and of a name if one is given. */
  role = (role: string, name?: Name) => this.wait({ by: 'Role', value: role, name });
  heading = (name: Name) => this.role('heading', name);
  text = (text: Name) => this.wait({ by: 'Text', value: text });
  label = (label: Name) => this.wait({ by: 'LabelText', value: label });

  /** Whether there is one now. */
  async has(role: string, name?: Name): Promise<boolean> {
    return (await this.all({ by: 'Role', value: role, name })).length > 0;
  }

  async gone(role: string, name?: Name): Promise<void> {
    await until(`place without the ${role} ${name}`, async () => !(await this.has(role, name)));
  }

  /** Presses a button by the pointer, once it can be pressed. */
  async press(name: Name): Promise<void> {
    const button = await this.armed(name);
    await button.click();
  }

  /** A button that gives access takes presses only after it was in view for a moment. */
  async armed(name: Name): Promise<WebElement> {
    return until(
      `button with the name ${name} that takes a press`,
      async () => {
        const [button] = await this.all({ by: 'Role', value: 'button', name });
        if (!button) return undefined;
        const isReady = await this.driver.executeScript<boolean>(
          `arguments[0].scrollIntoView({ block: 'nearest' });
           return !arguments[0].disabled && arguments[0].getAttribute('aria-disabled') !== 'true';`,
          button,
        );
        return isReady ? button : undefined;
      },
      () => this.evaluate<string>(describePage),
    );
  }

  /** Types into the field with this label, in place of what stands there. */
  async fill(label: string, text: string): Promise<void> {
    const field = await this.label(label);
    // WebKit's driver types only where the focus is.
    await field.click();
    // What is typed takes the place of what is selected; a field that is cleared by WebDriver tells the page nothing.
    await this.driver.executeScript('arguments[0].select()', field);
    await field.sendKeys(text);
  }

  async valueOf(label: string): Promise<string> {
    const field = await this.label(label);
    return this.driver.executeScript('return arguments[0].value', field);
  }
}
