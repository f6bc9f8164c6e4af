import { useId, useState } from 'preact/hooks';
import { Notice } from '../../ui/Notice.js';
import { signIn } from './api.js';

interface SignInProps {
  /** Why the person is here again; null at first. */
  reason: string | null;
  onToken: (token: string) => void;
}

export function SignIn({ reason, onToken }: SignInProps) {
  const [apiKey, setApiKey] = useState('');
  const [problem, setProblem] = useState<string | null>(reason);
  const [tries, setTries] = useState(0);
  const inputId = useId();
  const helpId = useId();

  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      if (!apiKey.trim()) throw new Error('Enter the full-access API key.');
      onToken(await signIn(apiKey.trim()));
    } catch (error) {
      setProblem((error as Error).message);
      setTries(tries + 1);
    }
  };

  return (
    <main class="sign-in">
      <form class="card" noValidate onSubmit={submit}>
        <h1>Emulator dashboard</h1>
        <p class="muted">
          See what is connected to this local Trackstar and how its syncs advance.
        </p>
        {problem && (
          <Notice
            tone="danger"
            title={problem}
            focusKey={tries === 0 ? undefined : String(tries)}
          />
        )}
        <div class="field">
          <label class="field-label" for={inputId}>
            Full-access API key
          </label>
          <input
            id={inputId}
            class="input"
            type="password"
            autocomplete="off"
            spellcheck={false}
            required
            aria-describedby={helpId}
            value={apiKey}
            onInput={(event) => setApiKey(event.currentTarget.value)}
          />
          <p class="field-help" id={helpId}>
            Printed when the emulator starts. It is kept in this page's memory only: after a reload
            you sign in again.
          </p>
        </div>
        <button type="submit" class="button button-primary">
          Sign in
        </button>
      </form>
    </main>
  );
}
