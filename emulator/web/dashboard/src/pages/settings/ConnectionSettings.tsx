import { zodResolver } from '@hookform/resolvers/zod';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Settings } from '../../api/settings.js';
import { FunctionPicker } from '../../parts/FunctionPicker.js';
import { TextInput } from '../../parts/TextInput.js';
import { SaveRow, useSave, WithSettings } from './SettingsForm.js';

const DAYS = 'Enter a whole number of days from 1 to 1095.';
const Form = z.object({
  lookBackDays: z.coerce.number(DAYS).int(DAYS).min(1, DAYS).max(1095, DAYS),
  disabledFunctions: z.array(z.string()),
});

export const ConnectionSettings = () => (
  <WithSettings>{(settings) => <Page settings={settings} />}</WithSettings>
);

function Page({ settings }: { settings: Settings }) {
  const { lookBackDays, disabledFunctions } = settings;
  const before = { lookBackDays, disabledFunctions };
  const form = useForm({
    resolver: zodResolver(Form),
    values: before as { lookBackDays: unknown; disabledFunctions: string[] },
  });
  const { save, error, isPending } = useSave(before);
  const picked = useController({ control: form.control, name: 'disabledFunctions' });
  return (
    <form
      className="card"
      noValidate
      onSubmit={form.handleSubmit((values) => save(values).catch(() => {}))}
    >
      <h2>New connections</h2>
      <TextInput
        form={form}
        name="lookBackDays"
        label="Look-back of the initial sync, in days"
        type="number"
        help="How far into the past a new connection reads: 1 to 1095. The default is 30."
      />
      <FunctionPicker
        label="Disabled endpoints"
        help="No new connection may use them, unless a magic link allows them again."
        value={picked.field.value}
        onChange={picked.field.onChange}
      />
      <SaveRow
        error={error}
        isPending={isPending}
        isDirty={form.formState.isDirty}
        onRevert={() => form.reset(before)}
      />
    </form>
  );
}
