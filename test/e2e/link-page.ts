import type { FrameLocator, Page, Route } from 'playwright';

/** What a person does on the Link page, one step a call. */
export function linkPageOf(page: Page, iframe = 'dialog iframe') {
  const frame: FrameLocator = page.locator(iframe).contentFrame();
  const press = (name: string | RegExp) => frame.getByRole('button', { name }).click();
  return {
    frame,
    heading: (name: string | RegExp) => frame.getByRole('heading', { name }),
    press,
    /** A button that gives access takes presses only after it was in view for a moment. */
    async armed(name: string) {
      await frame.getByRole('button', { name, exact: true }).scrollIntoViewIfNeeded();
      await frame.getByRole('button', { name, exact: true, disabled: false }).waitFor();
    },
    consent: () => press('Continue'),
    async pick(integration: string) {
      await frame.getByRole('textbox', { name: 'Search' }).fill(integration);
      await press(new RegExp(`^${integration}`));
    },
    async signIn(credentials: Record<string, string>) {
      for (const [label, value] of Object.entries(credentials)) {
        await frame.getByLabel(label, { exact: true }).fill(value);
      }
      await press('Connect');
    },
    finish: () => press(/^Finish/),
    done: () => press('Done'),
  };
}

export type LinkPage = ReturnType<typeof linkPageOf>;

export const shipwire = { 'Account email': 'ops@example.com', 'API token': 'trackstar-good' };

/** The modal as a person finds it. */
export const modalOf = (page: Page) => page.getByRole('dialog', { name: 'Connect your account' });

export async function openLink(page: Page, button: string): Promise<LinkPage> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const link = linkPageOf(page);
  await link.heading(/^Connect .* to /).waitFor();
  return link;
}

/** From the click to Done, with the sandbox. */
export async function connectSandbox(page: Page, button: string): Promise<void> {
  const link = await openLink(page, button);
  await link.consent();
  await link.pick('Sandbox');
  await link.press('Connect');
  await link.heading('All access granted').waitFor();
  await link.finish();
  await link.heading('Sandbox is connected').waitFor();
  await link.done();
}

/** The cards under "Your connections". */
export const connections = (page: Page) =>
  page.getByRole('region', { name: 'Your connections' }).getByRole('article');

/** Holds the app's next link token back, as a slow backend does, until the returned function lets `settle` answer. */
export async function holdLinkToken(
  page: Page,
  settle: (route: Route) => Promise<void>,
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/get-link-token', async (route) => {
    await released;
    await settle(route);
  });
  return () => release();
}
