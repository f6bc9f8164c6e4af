import type { Meta, StoryObj } from '@storybook/react-vite';
import { TrackstarConnectButton } from 'react-trackstar-link';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { fakeLink } from './fakeLink.js';

const meta = {
  title: 'TrackstarConnectButton',
  component: TrackstarConnectButton,
  args: {
    getLinkToken: fn(async () => 'a link token of your backend'),
    onSuccess: fn(),
    onClose: fn(),
    onError: fn(),
    onLoad: fn(),
    onEvent: fn(),
    transport: fakeLink,
  },
  argTypes: {
    integrationType: { control: 'select', options: ['wms', 'cart', 'carrier', 'freight'] },
    transport: { table: { disable: true } },
  },
} satisfies Meta<typeof TrackstarConnectButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Warehouse: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Connect WMS');
  },
};

export const Cart: Story = {
  args: { integrationType: 'cart' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Connect Cart');
  },
};

export const Carrier: Story = {
  args: { integrationType: 'carrier' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Connect Carrier');
  },
};

export const FreightForwarder: Story = {
  args: { integrationType: 'freight' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Connect Freight Forwarder');
  },
};

export const OwnText: Story = { args: { children: 'Connect your warehouse' } };

export const OwnLabels: Story = {
  args: { labels: { wms: 'Lager verbinden' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Lager verbinden');
  },
};

/** `style` merges over the default look. */
export const OwnStyle: Story = {
  args: { style: { backgroundColor: '#14213d', color: 'white', borderColor: '#14213d' } },
  play: async ({ canvas }) => {
    const { style } = canvas.getByRole('button');
    await expect(style.backgroundColor).toBe('rgb(20, 33, 61)');
    await expect(style.padding).toBe('10px 20px');
  },
};

/** Only `unstyled` removes the default look. */
export const Unstyled: Story = {
  args: { unstyled: true, className: 'your-button' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button').style).toHaveLength(0);
  },
};

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.getLinkToken).not.toHaveBeenCalled();
  },
};

export const Connected: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Connect WMS' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Connect' }));
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await expect(args.getLinkToken).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(args.onClose).toHaveBeenCalledWith({ reason: 'success' }));
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
};

/** The backend gave no token, nor at another try. */
export const Failed: Story = {
  args: {
    getLinkToken: fn(async () => {
      throw new Error('The backend does not answer.');
    }),
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Connect WMS' }));
    await waitFor(() => expect(args.onError).toHaveBeenCalledTimes(1));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(args.onError).toHaveBeenCalledTimes(2));
    await expect(args.getLinkToken).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await expect(args.onClose).toHaveBeenCalledWith({ reason: 'error' });
  },
};
