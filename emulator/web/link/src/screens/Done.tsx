import { CheckIcon } from '../../../ui/icons.js';
import { useOrganization, usePage } from '../context.js';
import { Heading } from '../parts/Heading.js';

export function Done({ system }: { system: string }) {
  const { state, dispatch, t } = usePage();
  const { session } = state;
  const organization = useOrganization();
  return (
    <div class="screen">
      <div class="centered">
        <span class="badge badge-ok">
          <CheckIcon size={34} />
        </span>
        <Heading>{t.doneTitle(system)}</Heading>
        <p class="lead">
          {session?.embedderOrigin ? t.doneText(organization) : t.magicDoneText(organization)}
        </p>
      </div>
      {session?.embedderOrigin && (
        <div class="actions">
          <button
            type="button"
            class="button button-primary"
            onClick={() => dispatch({ type: 'leave' })}
          >
            {t.done}
          </button>
        </div>
      )}
    </div>
  );
}
