import { Notice } from '../../../ui/Notice.js';
import { Tile } from '../../../ui/Tile.js';
import { useOrganization, usePage } from '../context.js';
import type { SignInNotice, SignIn as SignInState } from '../machine/state.js';
import { ArmedButton } from '../parts/ArmedButton.js';
import { Heading } from '../parts/Heading.js';
import { useSignInWindow } from '../parts/useSignInWindow.js';

/** The vendor's own sign-in page opens in a window; this screen waits for what comes of it. */
export function SignIn({ signIn, notice }: { signIn: SignInState; notice: SignInNotice | null }) {
  const { dispatch, t } = usePage();
  const organization = useOrganization();
  const { integration, next, seen } = signIn;
  const { displayName } = integration;
  const { startUrl, open } = useSignInWindow(signIn);
  return (
    <div class="screen">
      <div class="title-row">
        <Tile name={displayName} />
        <Heading>{t.signInTitle(displayName)}</Heading>
      </div>
      <p class="lead">{t.signInText(displayName, organization)}</p>
      {notice && <SignInFailure notice={notice} system={displayName} focusKey={notice} />}

      <div class="window-state" role="status">
        {seen === 'open' && (
          <>
            <span class="spinner" />
            <p class="window-title">{t.windowOpenTitle(displayName)}</p>
            <p>{t.windowOpenText}</p>
          </>
        )}
        {seen === 'closed' && (
          <>
            <p class="window-title">{t.windowClosedTitle}</p>
            <p>{t.windowClosedText}</p>
          </>
        )}
        {seen === 'hidden' && (
          <>
            <p class="window-title">{t.windowHiddenTitle}</p>
            <p>{t.windowHiddenText}</p>
          </>
        )}
      </div>

      <div class="actions">
        {seen === 'hidden' && startUrl ? (
          <a
            class="button button-primary"
            href={startUrl}
            target="_blank"
            rel="noopener"
            onClick={() => dispatch({ type: 'window-opened', isHidden: true })}
          >
            {t.openWindow(displayName)}
          </a>
        ) : (
          <ArmedButton isHeld={!next} onPress={open}>
            {seen === 'none' ? t.continueTo(displayName) : t.openAgain}
          </ArmedButton>
        )}
      </div>
    </div>
  );
}

interface SignInFailureProps {
  notice: SignInNotice;
  system: string;
  focusKey: unknown;
}

function SignInFailure({ notice, system, focusKey }: SignInFailureProps) {
  const { dispatch, t } = usePage();
  const words = t.signInNotice(notice, system);
  const isOurs = notice === 'network' || notice === 'server' || notice === 'renewal_failed';
  const tone = notice === 'renewed' ? 'info' : notice === 'account_mismatch' ? 'danger' : 'warn';
  return (
    <Notice tone={tone} title={words.title} focusKey={focusKey}>
      <p>{words.text}</p>
      {isOurs && (
        <button
          type="button"
          class="button button-secondary button-small"
          onClick={() => dispatch({ type: 'retried' })}
        >
          {t.tryAgain}
        </button>
      )}
    </Notice>
  );
}
