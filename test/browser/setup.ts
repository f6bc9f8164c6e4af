import { vi } from 'vitest';

/** A busy machine takes its time: only what never comes may fail. */
const TIMEOUT = 15_000;

const { waitFor, waitUntil } = vi;
const patient = (options?: number | { timeout?: number }) =>
  typeof options === 'number' ? options : { timeout: TIMEOUT, ...options };
vi.waitFor = (check, options) => waitFor(check, patient(options));
vi.waitUntil = (check, options) => waitUntil(check, patient(options));
