import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { clockQuery } from '../api/clock.js';
import { ago, dateTime } from '../format.js';

const EVERY = 15_000;

/** How long ago, kept right; the exact time shows on pointing and to screen readers that ask for it. */
export function Time({ date }: { date: string }) {
  const { data: ahead = 0 } = useQuery(clockQuery);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={date} title={dateTime(date)}>
      {ago(date, now + ahead)}
    </time>
  );
}
