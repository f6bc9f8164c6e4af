import type { HandlerFailure } from '../createTrackstarServer.js';

/** Tells the app of a failure. What the app's own report throws must not cost the page its answer. */
export function reportFailure(
  onError: ((failure: HandlerFailure) => void) | undefined,
  failure: HandlerFailure,
): void {
  try {
    (onError ?? writeLine)(failure);
  } catch (error) {
    console.error(`react-trackstar-link/server: onError threw ${nameOf(error)}.`);
    writeLine(failure);
  }
}

const writeLine = ({ handler, status, code, cause }: HandlerFailure) =>
  console.error(
    `react-trackstar-link/server: ${handler} answered ${status} ${code}: ${describe(cause)}`,
  );

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

/** The name alone of what the app threw: messages of databases repeat the values of their statements. */
function describe(cause: unknown): string {
  if (cause instanceof Error && cause.name === 'TrackstarApiError') return cause.message;
  return cause === undefined ? 'no cause' : nameOf(cause);
}
