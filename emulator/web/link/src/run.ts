import type { Embedder } from 'react-trackstar-link/protocol';
import * as api from './api.js';
import type { Command, Happening, Problem } from './machine/state.js';

/** For the developers of the embedding app; the person reads the page's own words. */
const errorTexts: Record<Problem, string> = {
  origin_not_allowed: "The app's origin may not embed the Link page. Allow it in the settings.",
  link_token_invalid: 'The link token is unknown or was used before. Create a new one per attempt.',
  renewal_failed: 'The link token expired and getLinkToken gave no usable new one.',
  network: 'The Link page could not reach its server.',
  server: 'The Link page got an answer from its server that it did not understand.',
  no_integrations: 'No integration fits the type, the lists and the endpoints that were asked for.',
  magic_link_unknown: 'There is no such magic link.',
  magic_link_expired: 'The magic link has expired.',
  magic_link_revoked: 'The magic link was revoked.',
  magic_link_used: 'The magic link has made its connection.',
  magic_link_missing: 'The address has no secret in it.',
};
const final: readonly Problem[] = ['origin_not_allowed', 'no_integrations'];

export async function run(
  command: Command,
  embedder: Embedder,
  dispatch: (happening: Happening) => void,
): Promise<void> {
  switch (command.type) {
    case 'open-session': {
      const { call, linkToken, origin, options, renews } = command;
      const answer = await (origin === null
        ? api.openMagicLink(linkToken, renews)
        : api.openSession(linkToken, origin, options, renews));
      dispatch(
        answer.ok
          ? { type: 'session-opened', call, session: answer.value }
          : { type: 'call-failed', call, failure: answer.failure },
      );
      return;
    }
    case 'check': {
      const { call, sessionToken, integrationName, credentials } = command;
      const answer = await api.checkCredentials(sessionToken, integrationName, credentials);
      dispatch(
        answer.ok
          ? { type: 'checked', call, attempt: answer.value }
          : { type: 'call-failed', call, failure: answer.failure },
      );
      return;
    }
    case 'prepare-sign-in': {
      const { sessionToken, integrationName } = command;
      const answer = await api.prepareSignIn(sessionToken, integrationName);
      dispatch(
        answer.ok
          ? { type: 'sign-in-prepared', sessionToken, next: answer.value }
          : { type: 'sign-in-failed', sessionToken, failure: answer.failure },
      );
      return;
    }
    case 'finish': {
      const { call, sessionToken, attemptId } = command;
      const answer = await api.finish(sessionToken, attemptId);
      dispatch(
        answer.ok
          ? { type: 'finished', call, finished: answer.value }
          : { type: 'call-failed', call, failure: answer.failure },
      );
      return;
    }
    case 'loaded':
      return embedder.loaded();
    case 'success':
      return embedder.success(command.finished);
    case 'request-token':
      return embedder.requestToken();
    case 'close':
      return embedder.close();
    case 'keep-open':
      return embedder.keepOpen();
    case 'error': {
      const { code } = command;
      return embedder.error({
        code,
        message: errorTexts[code],
        retryable: !final.includes(code),
      });
    }
    case 'event':
      return embedder.event(command.name, command.metadata);
    default:
      return command satisfies never;
  }
}
