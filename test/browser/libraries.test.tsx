import MuiDialog from '@mui/material/Dialog';
import * as Radix from '@radix-ui/react-dialog';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TrackstarConnectButton } from 'react-trackstar-link';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closeButton, element, key, linkUrl, modal, press, pressUntilOpen } from './app.js';

let root: Root | undefined;

// Before the document is emptied for the next test.
afterEach(() => root?.unmount());

interface TheirsProps {
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
}

function RadixDialog({ onOpenChange, children }: TheirsProps) {
  return (
    <Radix.Root defaultOpen onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay style={{ position: 'fixed', inset: 0 }} />
        <Radix.Content
          style={{ position: 'fixed', top: 40, left: 40 }}
          aria-describedby={undefined}
        >
          <Radix.Title>Settings</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function MuiDialogOpen({ onOpenChange, children }: TheirsProps) {
  return (
    <MuiDialog open onClose={() => onOpenChange(false)} aria-label="Settings">
      {children}
    </MuiDialog>
  );
}

describe.each([
  ['Radix', RadixDialog],
  ['MUI', MuiDialogOpen],
])('4.15 opened from inside a dialog of %s', (_name, Theirs) => {
  async function openInside() {
    const onOpenChange = vi.fn();
    const onSuccess = vi.fn();
    const onClose = vi.fn();
    const onLoad = vi.fn();
    root = createRoot(document.body.appendChild(document.createElement('main')));
    root.render(
      <StrictMode>
        <Theirs onOpenChange={onOpenChange}>
          <TrackstarConnectButton
            linkUrl={linkUrl()}
            preload="none"
            getLinkToken={async () => 'link token'}
            {...{ onSuccess, onClose, onLoad }}
          />
        </Theirs>
      </StrictMode>,
    );
    const button = await vi.waitUntil(() =>
      [...document.querySelectorAll('button')].find((each) => each.textContent === 'Connect WMS'),
    );
    await pressUntilOpen(button);
    await vi.waitFor(() => expect(onLoad).toHaveBeenCalledOnce(), 15_000);
    return { button, onOpenChange, onSuccess, onClose };
  }
  const ended = (onClose: { mock: { calls: unknown[] } }) =>
    vi.waitFor(() => expect(onClose.mock.calls).toHaveLength(1), 15_000);

  test('works by mouse, and theirs is intact after', async () => {
    const { button, onOpenChange, onSuccess, onClose } = await openInside();
    await press('Succeed');
    await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await userEvent.click(closeButton());
    await ended(onClose);
    expect(onOpenChange).not.toHaveBeenCalled();
    expect(button.isConnected).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  test('keeps the focus against their focus trap', async () => {
    const { onOpenChange, onClose } = await openInside();
    closeButton().focus();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.activeElement).toBe(closeButton());
    element('dialog iframe').focus();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(modal().contains(document.activeElement)).toBe(true);
    await userEvent.click(closeButton());
    await ended(onClose);
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  test('Escape closes ours and not theirs', async () => {
    const { button, onOpenChange, onClose } = await openInside();
    closeButton().focus();
    await key('{Escape}');
    await ended(onClose);
    expect(onOpenChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    // And then theirs, as ever.
    await key('{Escape}');
    await vi.waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false));
  });
});
