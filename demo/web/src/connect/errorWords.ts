import type { TrackstarLinkError } from 'react-trackstar-link';
import { ApiError } from '../api.js';

/** The library's messages are for developers; these are for merchants. */
export function errorWords(error: TrackstarLinkError): string {
  if (error.cause instanceof ApiError) return error.cause.message;
  switch (error.code) {
    case 'load_timeout':
    case 'script_failed':
      return 'The secure window did not load. Check your connection and try again.';
    case 'blocked_by_csp':
    case 'invalid_config':
    case 'protocol_mismatch':
      return 'The secure window cannot be opened here. Our team has to look at this.';
    case 'success_handler_failed':
      return 'Your system was reached, but the connection could not be saved. Please try again.';
    case 'link_token_failed':
    case 'link_token_invalid':
    case 'link_failed':
      return 'Connecting did not work. Please try again.';
    default:
      return error.code satisfies never;
  }
}
