import type { Meta, StoryObj } from '@storybook/react-vite';
import { TrackstarConnectButton } from 'react-trackstar-link';
import { hostedTransport } from 'react-trackstar-link/hosted';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { app, controls, hurry, modal, open, patient, toBeLoaded, toHaveFailed } from './app.js';
import { linkUrl } from './linkPage.js';

/** What a person can come to see after the click, the good and the bad. */
const meta = {
  title: 'Modal',
  component: TrackstarConnectButton,
  args: app,
  argTypes: controls,
} satisfies Meta<typeof TrackstarConnectButton>;

export default meta;
type Story = StoryObj<typeof meta>;

const never = () => new Promise<string>(() => {});
const tokenOnce = () => {
  let isFirst = true;
  return fn(async () => {
    if (!isFirst) throw new Error('The backend gives no second one.');
    isFirst = false;
    return 'a link token';
  });
};

export const Open: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await toBeLoaded(args.onLoad);
  },
};

export const Loading: Story = {
  args: { linkUrl: linkUrl('silent'), loadTimeout: 600_000 },
  play: async ({ canvas, userEvent }) => {
    const { within } = await open(canvas, userEvent);
    await expect(within.getByRole('status')).toHaveTextContent('Loading');
    await expect(within.getByRole('button', { name: 'Close' })).toBeVisible();
  },
};

export const LightTheme: Story = {
  args: { appearance: { theme: 'light' } },
  play: async (context) => {
    await Open.play?.(context);
    await expect((await modal()).dialog.style.colorScheme).toBe('light');
  },
};
export const DarkTheme: Story = {
  args: { appearance: { theme: 'dark' } },
  play: async (context) => {
    await Open.play?.(context);
    await expect((await modal()).dialog.style.colorScheme).toBe('dark');
  },
};
export const DarkThemeFailed: Story = {
  args: { appearance: { theme: 'dark' }, getLinkToken: fn(async () => '') },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await toHaveFailed(args.onError, 'link_token_invalid', 'Something went wrong');
  },
};

/** The close button asks the page, which has nothing to lose yet. */
export const Closed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const { within } = await open(canvas, userEvent);
    await toBeLoaded(args.onLoad);
    await userEvent.click(within.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1), patient);
    await expect(args.onClose).toHaveBeenCalledWith({ reason: 'user' });
    await expect(screen.queryByRole('dialog')).toBeNull();
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
};

const saysThatItIsSlow: Story['play'] = async ({ canvas, userEvent }) => {
  const restore = hurry();
  try {
    const { within } = await open(canvas, userEvent);
    const status = within.getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent('longer than usual'), patient);
    await expect(within.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(within.getAllByRole('button', { name: 'Close' })).toHaveLength(2);
  } finally {
    restore();
  }
};

/** After 5 s (here after a quarter of one). */
export const SlowToken: Story = {
  args: { getLinkToken: fn(never), preload: 'none' },
  play: saysThatItIsSlow,
};
export const SlowPage: Story = {
  args: { linkUrl: linkUrl('silent'), loadTimeout: 12_000_000, preload: 'none' },
  play: saysThatItIsSlow,
};

/** While the credentials are being checked: the page asks for another token, and goes on with what was typed. */
export const TokenExpires: Story = {
  args: { sandbox: true, linkUrl: linkUrl('expires&person') },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1), patient);
    await expect(args.getLinkToken).toHaveBeenCalledTimes(2);
    await expect(args.onError).not.toHaveBeenCalled();
  },
};

/** The page says so, and offers another try. */
export const TokenCannotBeRenewed: Story = {
  args: { sandbox: true, linkUrl: linkUrl('expires&person'), getLinkToken: tokenOnce() },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await waitFor(() => expect(args.onError).toHaveBeenCalled(), patient);
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'link_token_failed' }),
    );
    await expect((await modal()).frame()).toBeVisible();
  },
};

/** While the promise of `onSuccess` is pending, the page says that it is being saved. */
export const Saving: Story = {
  args: { sandbox: true, linkUrl: linkUrl('person'), onSuccess: fn(never) },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1), patient);
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** A success does not close the modal: the person does. */
export const Saved: Story = {
  args: { sandbox: true, linkUrl: linkUrl('person') },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1), patient);
    await expect((await modal()).dialog).toBeVisible();
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** Arabic, from right to left: the modal follows the document, the page follows `appearance.locale`. */
export const RightToLeft: Story = {
  args: {
    labels: { wms: 'اربط مستودعك', title: 'اربط حسابك', close: 'إغلاق', loading: 'جارٍ التحميل…' },
    appearance: { locale: 'ar' },
  },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  beforeEach: () => {
    document.documentElement.dir = 'rtl';
    return () => {
      document.documentElement.removeAttribute('dir');
    };
  },
  play: async ({ args, canvas, userEvent }) => {
    const { dialog, within } = await open(canvas, userEvent, 'اربط مستودعك');
    await toBeLoaded(args.onLoad);
    const close = within.getByRole('button', { name: 'إغلاق' }).getBoundingClientRect();
    const { left, width } = dialog.getBoundingClientRect();
    await expect(close.right).toBeLessThan(left + width / 2);
  },
};

/** All of a phone's screen. */
export const PhoneWidth: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async (context) => {
    await Open.play?.(context);
    const { width } = (await modal()).dialog.getBoundingClientRect();
    await expect(width).toBe(Math.min(440, innerWidth));
  },
};
export const PhoneWidthFailed: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  args: { getLinkToken: fn(async () => '') },
  play: DarkThemeFailed.play,
};

/** A required prop is malformed: nothing opens, and the app is told. */
export const InvalidConfig: Story = {
  name: 'Error: invalid_config',
  args: { linkUrl: '/link' },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onError).toHaveBeenCalledTimes(1);
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'invalid_config' }),
    );
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

/** The backend gave no token; another try asks for another. */
export const LinkTokenFailed: Story = {
  name: 'Error: link_token_failed',
  args: {
    getLinkToken: fn(async () => {
      throw new Error('The backend does not answer.');
    }),
  },
  play: async ({ args, canvas, userEvent }) => {
    const { within } = await open(canvas, userEvent);
    await toHaveFailed(args.onError, 'link_token_failed', 'Something went wrong');
    await userEvent.click(within.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(args.onError).toHaveBeenCalledTimes(2), patient);
    await expect(args.getLinkToken).toHaveBeenCalledTimes(2);
  },
};

export const LinkTokenInvalid: Story = {
  name: 'Error: link_token_invalid',
  args: { getLinkToken: fn(async () => ({ link_token: 'whole response' }) as never) },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await toHaveFailed(args.onError, 'link_token_invalid', 'Something went wrong');
  },
};

/** A story has no policy of its own, so what a browser reports of one is said here. */
export const BlockedByCsp: Story = {
  name: 'Error: blocked_by_csp',
  args: { linkUrl: linkUrl('silent') },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        effectiveDirective: 'frame-src',
        violatedDirective: 'frame-src',
        originalPolicy: "frame-src 'self'",
        blockedURI: args.linkUrl as string,
        documentURI: location.href,
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    await toHaveFailed(args.onError, 'blocked_by_csp', 'does not allow');
  },
};

export const LoadTimeout: Story = {
  name: 'Error: load_timeout',
  args: { linkUrl: linkUrl('silent'), loadTimeout: 300 },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await toHaveFailed(args.onError, 'load_timeout', 'did not load');
  },
};

/** Of the hosted entry, whose modal is the vendor's: without its script there is none. */
export const ScriptFailed: Story = {
  name: 'Error: script_failed',
  args: { transport: hostedTransport({ scriptUrl: '/no-such-script.js' }) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(args.onError).toHaveBeenCalledTimes(1), patient);
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'script_failed' }),
    );
    await expect(args.onClose).toHaveBeenCalledWith({ reason: 'error' });
  },
};

export const ProtocolMismatch: Story = {
  name: 'Error: protocol_mismatch',
  args: { linkUrl: linkUrl('versions=99') },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await toHaveFailed(args.onError, 'protocol_mismatch', 'Something went wrong');
  },
};

/** The page reports a failure, in words of its own. */
export const LinkFailed: Story = {
  name: 'Error: link_failed',
  args: { linkUrl: linkUrl('refuses') },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await waitFor(() => expect(args.onError).toHaveBeenCalledTimes(1), patient);
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({
        code: 'link_failed',
        cause: expect.objectContaining({ code: 'origin_not_allowed' }),
      }),
    );
  },
};

/** The page says that saving failed and offers another try, with the same code. */
export const SuccessHandlerFailed: Story = {
  name: 'Error: success_handler_failed',
  args: {
    sandbox: true,
    linkUrl: linkUrl('person'),
    onSuccess: fn(async () => {
      throw new Error('The database is away.');
    }),
  },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await waitFor(() => expect(args.onError).toHaveBeenCalledTimes(1), patient);
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'success_handler_failed' }),
    );
    await expect((await modal()).frame()).toBeVisible();
  },
};
