import type { ReactNode } from 'react';
import { WarningIcon } from './icons.js';

interface NoticeProps {
  tone: 'warn' | 'danger';
  /** Says the words at once to people who cannot see them. Off for what was there from the start. */
  isAlert?: boolean;
  children: ReactNode;
}

export function Notice({ tone, isAlert = false, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={isAlert ? 'alert' : undefined}>
      <WarningIcon />
      <div>{children}</div>
    </div>
  );
}
