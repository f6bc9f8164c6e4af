import type { LinkIntegration } from '../api.js';
import { emptyForm } from './form.js';
import { emptySignIn } from './sign-in.js';
import type { Screen, State } from './state.js';

interface Start {
  /** The one integration that this opening is about; null where the person picks. */
  fixed: LinkIntegration | null;
  /** An integration that the app asked for by name and that is not on the list. */
  missing: string | null;
}

/** Re-link, the app's own choice, or a list of one: then there is nothing to pick. */
export function startOf({ session, embedder }: State): Start {
  const wanted = session?.relink?.integrationName ?? embedder?.options.integrationId ?? null;
  const integrations = session?.integrations ?? [];
  if (wanted === null) {
    return { fixed: integrations.length === 1 ? (integrations[0] ?? null) : null, missing: null };
  }
  const fixed = integrations.find((each) => each.integrationName === wanted) ?? null;
  return { fixed, missing: fixed ? null : wanted };
}

/** Where Continue leads; the form of an integration that was chosen before is kept. */
type Entry = Pick<State, 'screen' | 'form' | 'signIn'>;

export function afterConsent(state: State): Entry {
  const { fixed, missing } = startOf(state);
  if (!fixed)
    return { screen: { name: 'picker', missing }, form: state.form, signIn: state.signIn };
  return openForm(state, fixed);
}

export function openForm({ form, signIn }: State, integration: LinkIntegration): Entry {
  const isSame = (other: { integration: LinkIntegration } | null) =>
    other?.integration.integrationName === integration.integrationName;
  if (integration.installMethod === 'oauth') {
    return {
      screen: { name: 'sign-in', notice: null },
      form: null,
      signIn: isSame(signIn) ? signIn : emptySignIn(integration),
    };
  }
  return {
    screen: { name: 'credentials', notice: null },
    form: isSame(form) ? form : emptyForm(integration),
    signIn: null,
  };
}

/** The steps that the person sees counted, and where the screen stands among them; null before and after. */
export function progressOf(state: State): { step: number; of: number } | null {
  const steps = startOf(state).fixed ? 3 : 4;
  const fromEnd = stepsToGo(state.screen);
  return fromEnd === null || !state.session
    ? null
    : { step: Math.max(1, steps - fromEnd), of: steps };
}

function stepsToGo(screen: Screen): number | null {
  switch (screen.name) {
    case 'intro':
      return 3;
    case 'picker':
      return 2;
    case 'credentials':
    case 'sign-in':
    case 'checking':
      return 1;
    case 'permissions':
    case 'finishing':
    case 'saving':
    case 'save-failed':
      return 0;
    case 'waiting':
    case 'problem':
    case 'done':
      return null;
    default:
      return screen satisfies never;
  }
}
