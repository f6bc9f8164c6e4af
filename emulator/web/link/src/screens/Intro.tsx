import { CheckIcon, LockIcon, VerticalIcon } from '../../../ui/icons.js';
import { Tile } from '../../../ui/Tile.js';
import type { LinkSession } from '../api.js';
import { usePage } from '../context.js';
import { startOf } from '../machine/start.js';
import { ArmedButton } from '../parts/ArmedButton.js';
import { Heading } from '../parts/Heading.js';

/** Who wants to read what, on which page; and the consent. */
export function Intro({ session }: { session: LinkSession }) {
  const { state, dispatch, t } = usePage();
  const { organization, integrationType, dataRequested, relink, embedderOrigin } = session;
  const fixed = startOf(state).fixed;
  const title = !fixed
    ? t.introTitle(integrationType, organization.name)
    : relink
      ? t.introTitleRelink(fixed.displayName, organization.name)
      : t.introTitleTo(fixed.displayName, organization.name);
  return (
    <div class="screen">
      <div class="link-picture" aria-hidden="true">
        <Tile size="large" name={organization.name} imageUrl={organization.logoUrl} />
        <span class="link-line" />
        {fixed && !fixed.isSandbox ? (
          <Tile size="large" name={fixed.displayName} />
        ) : (
          <Tile size="large" name="">
            <VerticalIcon type={integrationType} size={28} />
          </Tile>
        )}
      </div>
      <Heading>{title}</Heading>
      {relink && <p class="lead">{t.introRelinkText}</p>}

      <section class="panel">
        <h2 class="panel-title">{t.readTitle(organization.name)}</h2>
        <ul class="reads">
          {dataRequested.map(({ functionName, label }) => (
            <li key={functionName}>
              <CheckIcon size={16} />
              {t.term(label)}
            </li>
          ))}
        </ul>
      </section>
      <section class="assurance">
        <LockIcon size={20} />
        <div>
          <h2 class="assurance-title">{t.privateTitle}</h2>
          <p>{t.privateText(organization.name)}</p>
        </div>
      </section>

      <div class="actions">
        <ArmedButton onPress={() => dispatch({ type: 'consented' })}>{t.continue}</ArmedButton>
        <p class="small-print">
          {t.consent}
          {embedderOrigin && (
            <>
              {' '}
              {t.requestedBy} <bdi class="origin">{embedderOrigin}</bdi>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
