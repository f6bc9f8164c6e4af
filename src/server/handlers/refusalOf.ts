import { TrackstarApiError } from '../http/TrackstarApiError.js';
import { Refusal } from './Refusal.js';

/** What a failed call to Trackstar is for the page: what to do, and nothing of how we talk to Trackstar. */
export function refusalOf(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  if (!(cause instanceof TrackstarApiError)) {
    return new Refusal(500, 'internal', 'Something went wrong here. Please try again.', {
      retryable: true,
      cause,
    });
  }
  switch (cause.code) {
    case 'unreachable':
    case 'timeout':
      return new Refusal(
        503,
        'trackstar_unreachable',
        'Trackstar cannot be reached at the moment. Please try again in a minute.',
        { retryable: true, cause },
      );
    case 'rate_limited':
      return new Refusal(
        503,
        'trackstar_busy',
        'Trackstar is busy at the moment. Please try again in a few seconds.',
        {
          retryable: true,
          headers: { 'retry-after': String(Math.ceil(cause.retryAfter ?? 1)) },
          cause,
        },
      );
    case 'unauthorized':
    case 'forbidden':
      return new Refusal(
        502,
        'trackstar_key_refused',
        'Trackstar did not accept our API key. Our team has to look at this.',
        { cause },
      );
    default:
      return new Refusal(
        502,
        'trackstar_failed',
        'Trackstar could not answer this request. Please try again.',
        { retryable: cause.retryable, cause },
      );
  }
}
