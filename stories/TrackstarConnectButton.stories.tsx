import type { Meta, StoryObj } from '@storybook/react-vite';
import { TrackstarConnectButton, TrackstarLinkProvider } from 'react-trackstar-link';
import { expect, fn, waitFor } from 'storybook/test';
import { app, controls, modal, open, patient, toBeLoaded } from './app.js';
import { linkUrl } from './linkPage.js';

const meta = {
  title: 'TrackstarConnectButton',
  component: TrackstarConnectButton,
  args: app,
  argTypes: {
    ...controls,
    children: { control: 'text' },
    disabled: { control: 'boolean' },
    unstyled: { control: 'boolean' },
    style: { control: 'object' },
    className: { control: 'text' },
  },
} satisfies Meta<typeof TrackstarConnectButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is asked for before the click. */
const hasLabel =
  (name: string): Story['play'] =>
  async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button');
    await expect(button).toHaveAccessibleName(name);
    await userEvent.hover(button);
    await expect(args.getLinkToken).not.toHaveBeenCalled();
  };

/** The click opens the Link page of the type. */
const opens =
  (name: string): Story['play'] =>
  async ({ args, canvas, userEvent }) => {
    const { frame } = await open(canvas, userEvent, name);
    await toBeLoaded(args.onLoad);
    await expect(frame()).toHaveFocus();
    await expect(args.getLinkToken).toHaveBeenCalledTimes(1);
    await expect(args.onError).not.toHaveBeenCalled();
  };

export const Warehouse: Story = { play: hasLabel('Connect WMS') };
export const Cart: Story = {
  args: { integrationType: 'cart' },
  play: hasLabel('Connect Cart'),
};
export const Carrier: Story = {
  args: { integrationType: 'carrier' },
  play: hasLabel('Connect Carrier'),
};
export const FreightForwarder: Story = {
  args: { integrationType: 'freight' },
  play: hasLabel('Connect Freight Forwarder'),
};

/** A type that the library has no name for is passed on as it is. */
export const AnotherType: Story = {
  args: { integrationType: 'marketplace' },
  play: hasLabel('Connect'),
};
export const OwnText: Story = {
  args: { children: 'Add your warehouse' },
  play: hasLabel('Add your warehouse'),
};
export const OwnLabels: Story = {
  args: { labels: { wms: 'Lager verbinden', title: 'Konto verbinden', close: 'Schließen' } },
  play: async ({ args, canvas, userEvent }) => {
    const { dialog, within } = await open(canvas, userEvent, 'Lager verbinden');
    await expect(dialog).toHaveAccessibleName('Konto verbinden');
    await expect(within.getByRole('button', { name: 'Schließen' })).toBeVisible();
    await toBeLoaded(args.onLoad);
  },
};

/** `style` merges over the default look. */
export const OwnStyle: Story = {
  args: { style: { backgroundColor: '#14213d', color: 'white', borderColor: '#14213d' } },
  play: async (context) => {
    const { style } = context.canvas.getByRole('button');
    await expect(style.backgroundColor).toBe('rgb(20, 33, 61)');
    await expect(style.padding).toBe('10px 20px');
    await opens('Connect WMS')?.(context);
  },
};

/** A class name adds to the default look; only `unstyled` removes it. */
export const Unstyled: Story = {
  args: { unstyled: true, className: 'your-button' },
  play: async (context) => {
    await expect(context.canvas.getByRole('button').style).toHaveLength(0);
    await expect(context.canvas.getByRole('button')).toHaveClass('your-button');
    await opens('Connect WMS')?.(context);
  },
};

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.getLinkToken).not.toHaveBeenCalled();
  },
};

/** The click of the app comes first, and may keep Link closed. */
export const Prevented: Story = {
  args: { onClick: fn((event) => event.preventDefault()) },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onClick).toHaveBeenCalledTimes(1);
    await expect(args.getLinkToken).not.toHaveBeenCalled();
  },
};

export const Sandbox: Story = { args: { sandbox: true }, play: opens('Connect WMS') };

/** One alone: the page goes straight to it. */
export const AllowList: Story = {
  args: { integrationAllowList: ['stockroom'] },
  play: opens('Connect WMS'),
};
export const BlockList: Story = {
  args: { integrationBlockList: ['stockroom'] },
  play: opens('Connect WMS'),
};

/** The token is for the connection that gets new credentials. */
export const Relink: Story = {
  args: { connectionId: 'connection-1', children: 'Connect again' },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent, 'Connect again');
    await toBeLoaded(args.onLoad);
    await expect(args.getLinkToken).toHaveBeenCalledWith({ connectionId: 'connection-1' });
  },
};

/** From the click to a connection, and back to the button. */
export const Connected: Story = {
  args: { sandbox: true, linkUrl: linkUrl('person=done') },
  play: async ({ args, canvas, userEvent }) => {
    await open(canvas, userEvent);
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1), patient);
    await expect(args.onSuccess).toHaveBeenCalledTimes(1);
    await expect(args.onSuccess).toHaveBeenCalledWith(
      'an-auth-code',
      'sandbox',
      expect.any(Function),
    );
    await expect(args.onClose).toHaveBeenCalledWith({ reason: 'success' });
    await expect(args.getLinkToken).toHaveBeenCalledTimes(1);
    await expect(canvas.getByRole('button')).toHaveFocus();
    const steps = app.onEvent.mock.calls.map(([event]) => event.name);
    await expect(steps).toContain('integration_selected');
  },
};

/** Each is about its own thing, without ids; a provider says what they have in common. */
export const SeveralButtons: Story = {
  render: (args) => (
    <TrackstarLinkProvider linkUrl={args.linkUrl} preload="none">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {['wms', 'cart', 'carrier', 'freight'].map((integrationType) => (
          <TrackstarConnectButton
            key={integrationType}
            {...args}
            linkUrl={undefined}
            integrationType={integrationType}
          />
        ))}
      </div>
    </TrackstarLinkProvider>
  ),
  play: async ({ args, canvas, userEvent }) => {
    const { within } = await open(canvas, userEvent, 'Connect Cart');
    await toBeLoaded(args.onLoad);
    await userEvent.click(within.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1), patient);
    await expect(canvas.getByRole('button', { name: 'Connect Cart' })).toHaveFocus();
    await open(canvas, userEvent, 'Connect Carrier');
    await waitFor(() => expect(args.onLoad).toHaveBeenCalledTimes(2), patient);
    await expect((await modal()).dialog).toBeVisible();
  },
};
