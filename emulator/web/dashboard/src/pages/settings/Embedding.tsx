import { zodResolver } from '@hookform/resolvers/zod';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Settings } from '../../api/settings.js';
import { SwitchInput } from '../../parts/SwitchInput.js';
import { TextInput } from '../../parts/TextInput.js';
import { SaveRow, useSave, WithSettings } from './SettingsForm.js';

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const isOrigin = (line: string) =>
  /^https?:/.test(line) && URL.canParse(line) && new URL(line).origin === line;

const Form = z
  .object({ isAnyLocal: z.boolean(), origins: z.string() })
  .superRefine(({ isAnyLocal, origins }, context) => {
    if (isAnyLocal) return;
    const wrong = linesOf(origins).find((line) => !isOrigin(line));
    const message = wrong
      ? `${wrong} is not an origin. Write scheme and host, a port where it has one, and nothing after it.`
      : linesOf(origins).length === 0
        ? 'Enter at least one origin, or allow every local app.'
        : null;
    if (message) context.addIssue({ code: 'custom', path: ['origins'], message });
  });

export const Embedding = () => (
  <WithSettings>{(settings) => <Page settings={settings} />}</WithSettings>
);

function Page({ settings: { allowedOrigins } }: { settings: Settings }) {
  const values = {
    isAnyLocal: allowedOrigins === null,
    origins: (allowedOrigins ?? []).join('\n'),
  };
  const form = useForm({ resolver: zodResolver(Form), values });
  const { save, error, isPending } = useSave({ allowedOrigins });
  const any = useController({ control: form.control, name: 'isAnyLocal' });
  const submit = form.handleSubmit(({ isAnyLocal, origins }) =>
    save({ allowedOrigins: isAnyLocal ? null : linesOf(origins) }).catch(() => {}),
  );
  return (
    <form className="card" noValidate onSubmit={submit}>
      <h2>Apps that may show the Link page</h2>
      <SwitchInput
        label="Every app on this machine (any port of localhost and 127.0.0.1)"
        isOn={any.field.value}
        onChange={any.field.onChange}
      />
      {!any.field.value && (
        <TextInput
          form={form}
          name="origins"
          label="Allowed origins"
          rows={5}
          isMono
          placeholder="https://app.example.com"
          help="One a line. Every other page is refused, by the browser and by the server."
        />
      )}
      <SaveRow
        error={error}
        isPending={isPending}
        isDirty={form.formState.isDirty}
        onRevert={() => form.reset(values)}
      />
    </form>
  );
}
