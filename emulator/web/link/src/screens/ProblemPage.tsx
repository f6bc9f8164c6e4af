import { AlertIcon } from '../../../ui/icons.js';
import { useOrganization, usePage } from '../context.js';
import type { Problem } from '../machine/state.js';
import { Heading } from '../parts/Heading.js';

/** A magic link that opens nothing will not do so a second time. */
const canTryAgain = (problem: Problem) =>
  problem !== 'origin_not_allowed' &&
  problem !== 'no_integrations' &&
  !problem.startsWith('magic_link_');

export function ProblemPage({ problem }: { problem: Problem }) {
  const { state, dispatch, t } = usePage();
  const { title, text } = t.problem(problem, useOrganization());
  const canRetry = canTryAgain(problem);
  const hasApp = state.embedder?.origin !== null;
  return (
    <div class="screen">
      <div class="centered">
        <span class="badge badge-neutral">
          <AlertIcon size={30} />
        </span>
        <Heading>{title}</Heading>
        <p class="lead">{text}</p>
      </div>
      <div class="actions">
        {canRetry && (
          <button
            type="button"
            class="button button-primary"
            onClick={() => dispatch({ type: 'retried' })}
          >
            {t.tryAgain}
          </button>
        )}
        {hasApp && (
          <button
            type="button"
            class={`button ${canRetry ? 'button-quiet' : 'button-primary'}`}
            onClick={() => dispatch({ type: 'leave' })}
          >
            {t.close}
          </button>
        )}
      </div>
    </div>
  );
}
