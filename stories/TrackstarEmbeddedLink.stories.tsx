import type { Meta, StoryObj } from '@storybook/react-vite';
import { TrackstarEmbeddedLink } from 'react-trackstar-link/embedded';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { app, controls, patient, toBeLoaded, toHaveFailed } from './app.js';
import { linkUrl } from './linkPage.js';

const meta = {
  title: 'TrackstarEmbeddedLink',
  component: TrackstarEmbeddedLink,
  args: { ...app, style: { maxWidth: 480, border: '1px solid #8d99ae', borderRadius: 8 } },
  argTypes: { ...controls, integrationId: { control: 'text' }, style: { control: 'object' } },
} satisfies Meta<typeof TrackstarEmbeddedLink>;

export default meta;
type Story = StoryObj<typeof meta>;

const place = () => screen.getByRole('group', { name: 'Connect your account' });
const opens: Story['play'] = async ({ args }) => {
  await toBeLoaded(args.onLoad);
  await expect(place().querySelector('iframe')).toBeVisible();
  await expect(screen.queryByRole('dialog')).toBeNull();
  await expect(args.getLinkToken).toHaveBeenCalledTimes(1);
};

/** Opens when it is mounted, 680 px high where its place has no height. */
export const Inline: Story = {
  play: async (context) => {
    await opens(context);
    await expect(place().offsetHeight).toBe(680);
  },
};
export const OwnHeight: Story = {
  args: { style: { height: 480, maxWidth: 640 } },
  play: async (context) => {
    await opens(context);
    await expect(place().offsetHeight).toBe(480);
  },
};
export const DarkTheme: Story = {
  args: { appearance: { theme: 'dark' } },
  play: async (context) => {
    await opens(context);
    await expect(place().style.colorScheme).toBe('dark');
  },
};
export const StraightToAnIntegration: Story = {
  args: { integrationId: 'stockroom' },
  play: opens,
};
export const PhoneWidth: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async (context) => {
    await opens(context);
    await expect(place().scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

export const Loading: Story = {
  args: { linkUrl: linkUrl('silent'), loadTimeout: 600_000 },
  play: async () => {
    await expect(await screen.findByRole('status')).toHaveTextContent('Loading');
  },
};

/** Words in the same place; Try again asks for another token. */
export const Failed: Story = {
  args: { getLinkToken: fn(async () => '') },
  play: async ({ args, userEvent }) => {
    await toHaveFailed(args.onError, 'link_token_invalid', 'Something went wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(args.onError).toHaveBeenCalledTimes(2), patient);
    await expect(args.getLinkToken).toHaveBeenCalledTimes(2);
  },
};

/** The page has closed: the place is empty, for what the app shows next. */
export const Connected: Story = {
  args: { sandbox: true, linkUrl: linkUrl('person=done') },
  play: async ({ args, canvasElement }) => {
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1), patient);
    await expect(args.onSuccess).toHaveBeenCalledTimes(1);
    await expect(args.onClose).toHaveBeenCalledWith({ reason: 'success' });
    await expect(canvasElement.querySelector('iframe')).toBeNull();
  },
};
