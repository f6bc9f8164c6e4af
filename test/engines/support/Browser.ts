import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Capabilities, Key, Session, WebDriver, type WebElement } from 'selenium-webdriver';
import { Executor, HttpClient } from 'selenium-webdriver/http/index.js';
import type { EngineName, RunningEngine } from './engines.js';
import { Place } from './Place.js';
import { findFocus, installQueries, type Name, packQuery } from './pageQueries.js';
import { until } from './until.js';

/** What a person has in front of them: one browser of one engine, with the keyboard. */
export class Browser {
  readonly name: EngineName;
  readonly page: Place;
  readonly driver: WebDriver;
  private first = '';

  constructor({ name, driverUrl, sessionId, capabilities }: RunningEngine) {
    this.name = name;
    this.driver = new WebDriver(
      new Session(sessionId, capabilities as unknown as Capabilities),
      new Executor(new HttpClient(driverUrl)),
    );
    this.page = new Place(this.driver);
  }

  /** Opens an address, in the only window. */
  async visit(url: string, { width = 1200, height = 900 } = {}): Promise<Place> {
    const { driver } = this;
    await this.leaveOtherWindows();
    await driver.manage().window().setRect({ x: 0, y: 0, width, height });
    await driver.get(url);
    return this.page;
  }

  /** Whoever was known at the address of the page is so no longer. */
  async forgetCookies() {
    const cookies = this.driver.manage();
    await cookies.deleteAllCookies();
    // WebKit's driver answers before they are gone, and then the next page would be given one that goes.
    await until('page without cookies', async () => (await cookies.getCookies()).length === 0);
  }

  private async leaveOtherWindows() {
    const { driver } = this;
    const handles = await driver.getAllWindowHandles();
    this.first ||= handles[0] as string;
    for (const handle of handles) {
      if (handle === this.first) continue;
      await driver.switchTo().window(handle);
      await driver.close();
    }
    await driver.switchTo().window(this.first);
  }

  /** Goes to the window that `action` opens. */
  async popup(action: () => Promise<unknown>): Promise<Place> {
    const before = await this.driver.getAllWindowHandles();
    await action();
    const handle = await until('new window', async () =>
      (await this.driver.getAllWindowHandles()).find((each) => !before.includes(each)),
    );
    await this.driver.switchTo().window(handle);
    return this.page;
  }

  /** Writes a picture of the window in front. */
  async picture(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await this.driver.takeScreenshot(), 'base64');
  }

  /** Closes the window that is in front, as a person does, and goes back to the first one. */
  async closePopup() {
    await this.driver.close();
    await this.driver.switchTo().window(this.first);
  }

  /** Goes back to the first window; the other one is gone, or goes by itself. */
  async backToApp() {
    await until(
      'single window',
      async () => (await this.driver.getAllWindowHandles()).length === 1,
    );
    await this.driver.switchTo().window(this.first);
  }

  /** From now on the driver speaks to the document that has the focus, across frames. */
  private async enterFocus() {
    const { driver } = this;
    await driver.switchTo().defaultContent();
    for (;;) {
      // By script: WebKit's driver forgets the element that it says is the active one.
      const frame = await driver.executeScript<WebElement | null>(
        'const element = document.activeElement; return element?.localName === "iframe" ? element : null',
      );
      if (!frame) return;
      await driver.switchTo().frame(frame);
    }
  }

  /** Whether the focus is on an element of this role and name, and words for what it is on. */
  private async focusIs(role: string, name: Name): Promise<{ isFound: boolean; words: string }> {
    await this.enterFocus();
    const query = packQuery({ by: 'Role', value: role, name });
    const { driver } = this;
    if (!(await driver.executeScript('return Boolean(window.engineFind)'))) {
      await driver.executeScript(installQueries);
    }
    return driver.executeScript(findFocus, query);
  }

  /**
   * Presses keys where the focus is. Firefox takes them only in the document that has been switched to; and where the
   * frame goes with the press, nobody is left to let them go, so that is done from the page.
   */
  async key(...keys: string[]) {
    const { driver } = this;
    const framesNow = () =>
      driver.executeScript<number>('return document.querySelectorAll("iframe").length');
    await driver.switchTo().defaultContent();
    const before = await framesNow();
    await this.enterFocus();
    const actions = driver.actions();
    for (const key of keys) actions.keyDown(key);
    let failure: unknown;
    await actions.perform().catch((reason) => {
      failure = reason;
    });
    await driver.switchTo().defaultContent();
    // Firefox may have no answer for us when the frame that took the press is gone.
    if (failure && (await framesNow()) >= before) throw failure;
    await driver.actions().clear();
  }

  async type(text: string) {
    await this.enterFocus();
    await this.driver.actions().sendKeys(text).perform();
  }

  /** Presses Tab until the focus is there. Never goes round: what comes after the last element is the browser's own. */
  async tabTo(role: string, name: Name) {
    const passed: string[] = [];
    for (let n = 0; n < 30; n++) {
      const { isFound, words } = await this.focusIs(role, name);
      if (isFound) return passed;
      passed.push(words);
      await this.key(Key.TAB);
    }
    throw new Error(`Tab never reached the ${role} ${name}. It passed: ${passed.join(' | ')}`);
  }

  /** Waits until the focus is on the element of this role and name. */
  async focus(role: string, name: Name) {
    let last = '';
    await until(
      `focus on the ${role} ${name}`,
      async () => {
        const { isFound, words } = await this.focusIs(role, name);
        last = words;
        return isFound;
      },
      async () => `the focus on ${last}`,
    );
  }

  /** Waits until the focus is in the frame of this title, and on nothing in particular there. */
  async focusInFrame(title: string) {
    await until(`focus on the frame ${title}`, async () => {
      await this.driver.switchTo().defaultContent();
      return this.driver.executeScript<boolean>(
        'const { localName, title } = document.activeElement; return localName === "iframe" && title === arguments[0]',
        title,
      );
    });
  }
}
