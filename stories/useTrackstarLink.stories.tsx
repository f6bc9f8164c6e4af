import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { type TrackstarLinkConfig, useTrackstarLink } from 'react-trackstar-link';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { fakeLink } from './fakeLink.js';

const tile: CSSProperties = {
  display: 'block',
  width: '100%',
  marginBottom: 8,
  padding: 16,
  border: '1px solid #8d99ae',
  borderRadius: 8,
  background: 'white',
  font: 'inherit',
  textAlign: 'start',
};

/** A UI of your own on the headless hook: one button per integration, and what is going on. */
function Integrations(config: TrackstarLinkConfig) {
  const { open, status, error } = useTrackstarLink(config);
  return (
    <section aria-label="Integrations" style={{ fontFamily: 'system-ui', width: 240 }}>
      {['ship-base', 'stockroom'].map((integrationId) => (
        <button
          key={integrationId}
          type="button"
          style={tile}
          onClick={() => open({ integrationId })}
        >
          {`Connect ${integrationId}`}
        </button>
      ))}
      <button type="button" style={{ ...tile, borderStyle: 'dashed' }} onClick={open}>
        Choose another
      </button>
      <p role="status">{error ? `${status}: ${error.code}` : status}</p>
    </section>
  );
}

const meta = {
  title: 'useTrackstarLink',
  component: Integrations,
  args: {
    getLinkToken: fn(async () => 'a link token of your backend'),
    onSuccess: fn(),
    onClose: fn(),
    onError: fn(),
    transport: fakeLink,
  },
  argTypes: { transport: { table: { disable: true } } },
} satisfies Meta<typeof Integrations>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('idle');
    await expect(args.getLinkToken).not.toHaveBeenCalled();
  },
};

export const StraightToAnIntegration: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const status = canvas.getByRole('status');
    await userEvent.click(canvas.getByRole('button', { name: 'Connect stockroom' }));
    await waitFor(() => expect(status).toHaveTextContent('open'));
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }));
    await waitFor(() => expect(status).toHaveTextContent('success'));
    const code = expect.any(String);
    await expect(args.onSuccess).toHaveBeenCalledWith(code, 'stockroom', expect.any(Function));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(status).toHaveTextContent('idle'));
  },
};

/** `error` stays after the end, until the next opening. */
export const Failed: Story = {
  args: { getLinkToken: fn(async () => '') },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Choose another' }));
    const status = canvas.getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent('error: link_token_invalid'));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(status).toHaveTextContent('idle: link_token_invalid'));
    await expect(args.onError).toHaveBeenCalledTimes(1);
  },
};
