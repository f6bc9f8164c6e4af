import { AlertIcon } from '../../../ui/icons.js';
import { useOrganization, usePage } from '../context.js';
import { Busy } from '../parts/Busy.js';
import { Heading } from '../parts/Heading.js';

/** From Finish until the app has stored the connection. */
export function Saving() {
  const { t } = usePage();
  const organization = useOrganization();
  return (
    <div class="screen">
      <Busy
        title={t.savingTitle}
        text={t.savingText(organization)}
        slowText={t.savingSlow(organization)}
      />
    </div>
  );
}

export function SaveFailed({ system }: { system: string }) {
  const { dispatch, t } = usePage();
  const organization = useOrganization();
  return (
    <div class="screen">
      <div class="centered">
        <span class="badge badge-danger">
          <AlertIcon size={30} />
        </span>
        <Heading>{t.saveFailedTitle}</Heading>
        <p class="lead">{t.saveFailedText(system, organization)}</p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          onClick={() => dispatch({ type: 'retried' })}
        >
          {t.tryAgain}
        </button>
      </div>
    </div>
  );
}
