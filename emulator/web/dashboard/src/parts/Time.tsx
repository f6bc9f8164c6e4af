import { useEffect, useState } from 'react';
import { ago } from '../format.js';

const EVERY = 15_000;

/** How long ago, kept right; the exact time shows on pointing and to screen readers that ask for it. */
export function Time({ date }: { date: string }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={date} title={new Date(date).toLocaleString()}>
      {ago(date, now)}
    </time>
  );
}
