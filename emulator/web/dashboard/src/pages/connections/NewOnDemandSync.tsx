import { zodResolver } from '@hookform/resolvers/zod';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Connection } from '../../api/connections.js';
import { createOnDemandSync, type NewOnDemandSync as Wanted } from '../../api/syncs.js';
import { resourceLabel } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { FormDialog, FormDialogActions } from '../../parts/FormDialog.js';
import { Notice } from '../../parts/Notice.js';
import { SelectInput } from '../../parts/SelectInput.js';
import { TextInput } from '../../parts/TextInput.js';
import { say } from '../../parts/toast-queue.js';

interface NewOnDemandSyncProps {
  connection: Connection;
  isOpen: boolean;
  onClose: () => void;
  onMade: () => unknown;
}

export function NewOnDemandSync(props: NewOnDemandSyncProps) {
  const { isOpen, onClose } = props;
  return (
    <FormDialog title="Create an on-demand sync" isOpen={isOpen} onClose={onClose}>
      <Body {...props} />
    </FormDialog>
  );
}

const time = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), 'Enter a day and a time.');
const Form = z
  .object({ functionName: z.string().min(1), start: time, end: time })
  .refine(({ start, end }) => Date.parse(start) < Date.parse(end), {
    path: ['end'],
    message: 'The end must come after the start.',
  });

/** As a `datetime-local` field has it. */
function local(daysAgo: number): string {
  const date = new Date(Date.now() - daysAgo * 86_400_000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Inventory is read as it is now, so there is no past of it to ask for. */
const choicesOf = (connection: Connection) =>
  connection.sync_schedules
    .filter(({ function_name }) => function_name !== 'get_inventory')
    .map(({ function_name }) => ({ value: function_name, label: resourceLabel(function_name) }));

function Body({ connection, onClose, onMade }: NewOnDemandSyncProps) {
  const choices = choicesOf(connection);
  const first = choices.find((each) => each.value === 'get_orders') ?? choices[0];
  const form = useForm({
    resolver: zodResolver(Form),
    defaultValues: { functionName: first?.value ?? '', start: local(90), end: local(0) },
  });
  const name = useController({ control: form.control, name: 'functionName' });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ functionName, start, end }) => {
    try {
      await createOnDemandSync(connection.connection_id, {
        function_name: functionName as Wanted['function_name'],
        start_time: new Date(start).toISOString(),
        end_time: new Date(end).toISOString(),
      });
      say('The on-demand sync has begun.');
      await onMade();
      onClose();
    } catch (error) {
      form.setError('root', { message: (error as Error).message });
    }
  });
  return (
    <form className="form" noValidate onSubmit={submit}>
      {errors.root?.message && <Notice tone="danger" title={errors.root.message} />}
      <SelectInput
        label="Resource"
        options={choices}
        value={name.field.value}
        onChange={name.field.onChange}
      />
      <TextInput form={form} name="start" type="datetime-local" label="From (your time)" />
      <TextInput form={form} name="end" type="datetime-local" label="To (your time)" />
      <FormDialogActions onCancel={onClose}>
        <Button variant="primary" type="submit" isPending={isSubmitting}>
          Create
        </Button>
      </FormDialogActions>
    </form>
  );
}
