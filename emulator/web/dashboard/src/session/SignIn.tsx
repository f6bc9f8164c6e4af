import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button } from '../parts/Button.js';
import { Notice } from '../parts/Notice.js';
import { TextInput } from '../parts/TextInput.js';
import { restore, signIn } from './session.js';

const Form = z.object({ apiKey: z.string().trim().min(1, 'Enter the full-access API key.') });

export function SignIn({ reason }: { reason: string | null }) {
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { apiKey: '' } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(({ apiKey }) =>
    signIn(apiKey).catch((error: Error) => {
      form.setError('root', { message: error.message });
      form.setFocus('apiKey', { shouldSelect: true });
    }),
  );
  const isDown = reason?.includes('does not answer');
  return (
    <main className="sign-in">
      <form className="card sign-in-card" noValidate onSubmit={submit}>
        <img className="sign-in-mark" src="/icon.svg" alt="" width="40" height="40" />
        <h1>Emulator dashboard</h1>
        <p className="muted">See what is connected to this local Trackstar, and work with it.</p>
        {reason && !errors.root && (
          <Notice tone="warn" title={reason}>
            {isDown && (
              <Button size="small" onPress={() => restore()}>
                Try again
              </Button>
            )}
          </Notice>
        )}
        {errors.root?.message && <Notice tone="danger" title={errors.root.message} />}
        {/* A password manager files the key under a name. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value="full-access"
          hidden
          readOnly
        />
        <TextInput
          form={form}
          name="apiKey"
          label="Full-access API key"
          type="password"
          autoComplete="current-password"
          help="Printed when the emulator starts, and kept in the key file beside its data folder."
        />
        <Button variant="primary" type="submit" isPending={isSubmitting}>
          Sign in
        </Button>
      </form>
    </main>
  );
}
