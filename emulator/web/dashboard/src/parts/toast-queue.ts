import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface Message {
  text: string;
  tone: 'ok' | 'danger';
  /** What takes it back. */
  undo?: () => void;
}

export const toastQueue = new ToastQueue<Message>({ maxVisibleToasts: 3 });

/** Says something that needs no answer. Trouble stays longer, and so does what can be taken back. */
export function say(text: string, tone: Message['tone'] = 'ok', undo?: () => void): void {
  toastQueue.add(
    { text, tone, ...(undo ? { undo } : {}) },
    { timeout: undo || tone === 'danger' ? 9_000 : 5_000 },
  );
}

export const sayError = (error: Error) => say(error.message, 'danger');
