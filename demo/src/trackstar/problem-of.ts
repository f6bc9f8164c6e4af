import type { TrackstarApiError } from 'react-trackstar-link/server';
import { Problem } from '../http/problem.js';

/** What a failed call to Trackstar is for the person: what to do, and nothing of how we talk to Trackstar. */
export function problemOf(error: TrackstarApiError): Problem {
  switch (error.code) {
    case 'unreachable':
    case 'timeout':
      return new Problem(
        503,
        'trackstar_unreachable',
        'Trackstar cannot be reached at the moment. Please try again in a minute.',
      );
    case 'rate_limited':
      return new Problem(
        503,
        'trackstar_busy',
        'Trackstar is busy at the moment. Please try again in a few seconds.',
      );
    case 'unauthorized':
    case 'forbidden':
      return new Problem(
        502,
        'trackstar_key_refused',
        'Trackstar did not accept our API key. Our team has to look at this.',
      );
    default:
      return new Problem(
        502,
        'trackstar_failed',
        'Trackstar could not answer this request. Please try again.',
      );
  }
}
