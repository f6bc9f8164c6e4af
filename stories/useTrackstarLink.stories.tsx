import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { type TrackstarLinkConfig, useTrackstarLink } from 'react-trackstar-link';
import { expect, fn, waitFor } from 'storybook/test';
import { app, controls, modal, open, patient } from './app.js';
import { linkUrl } from './linkPage.js';

const tile: CSSProperties = {
  display: 'block',
  width: '100%',
  marginBottom: 8,
  padding: 16,
  border: '1px solid #8d99ae',
  borderRadius: 8,
  background: 'white',
  color: '#14213d',
  font: 'inherit',
  textAlign: 'start',
};
const systems = { 'ship-base': 'Ship Base', stockroom: 'Stockroom' };

/** A UI of your own on the headless hook: one button per integration, and what is going on. */
function Integrations(config: TrackstarLinkConfig) {
  const { open, close, preload, status, isOpen, isReady, error } = useTrackstarLink(config);
  return (
    <section aria-label="Integrations" style={{ fontFamily: 'system-ui', width: 240 }}>
      {Object.entries(systems).map(([integrationId, name]) => (
        <button
          key={integrationId}
          type="button"
          style={tile}
          onPointerEnter={preload}
          onClick={() => open({ integrationId })}
        >
          {`Connect ${name}`}
        </button>
      ))}
      <button type="button" style={{ ...tile, borderStyle: 'dashed' }} onClick={open}>
        Choose another
      </button>
      <p role="status">{error ? `${status}: ${error.code}` : status}</p>
      {isOpen && !isReady && (
        <button type="button" onClick={close}>
          Never mind
        </button>
      )}
    </section>
  );
}

const meta = {
  title: 'useTrackstarLink',
  component: Integrations,
  args: app,
  argTypes: controls,
} satisfies Meta<typeof Integrations>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.hover(canvas.getByRole('button', { name: 'Connect Stockroom' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('idle');
    await expect(args.getLinkToken).not.toHaveBeenCalled();
  },
};

/** No choice to make on the page: the app made it. */
export const StraightToAnIntegration: Story = {
  play: async ({ canvas, userEvent }) => {
    const status = canvas.getByRole('status');
    await open(canvas, userEvent, 'Connect Stockroom');
    await expect(status).toHaveTextContent('loading');
    await waitFor(() => expect(status).toHaveTextContent('open'), patient);
  },
};

export const Connected: Story = {
  args: { sandbox: true, linkUrl: linkUrl('person') },
  play: async ({ args, canvas, userEvent }) => {
    const status = canvas.getByRole('status');
    const { within } = await open(canvas, userEvent, 'Choose another');
    await waitFor(() => expect(status).toHaveTextContent('success'), patient);
    await userEvent.click(within.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(status).toHaveTextContent('idle'), patient);
    await waitFor(() => expect(args.onClose).toHaveBeenCalledWith({ reason: 'success' }), patient);
  },
};

/** `error` stays after the end, until the next opening. */
export const Failed: Story = {
  args: { getLinkToken: fn(async () => '') },
  play: async ({ args, canvas, userEvent }) => {
    const status = canvas.getByRole('status');
    await open(canvas, userEvent, 'Choose another');
    await waitFor(() => expect(status).toHaveTextContent('error: link_token_invalid'), patient);
    const [close] = (await modal()).within.getAllByRole('button', { name: 'Close' });
    await userEvent.click(close as HTMLElement);
    await waitFor(() => expect(status).toHaveTextContent('idle: link_token_invalid'));
    await expect(args.onError).toHaveBeenCalledTimes(1);
  },
};
