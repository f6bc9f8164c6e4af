import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { apiKeysQuery, createApiKey } from '../../api/api-keys.js';
import { Button } from '../../parts/Button.js';
import { CodeBlock } from '../../parts/CodeBlock.js';
import { FormDialog, FormDialogActions } from '../../parts/FormDialog.js';
import { Notice } from '../../parts/Notice.js';
import { SelectInput } from '../../parts/SelectInput.js';
import { TextInput } from '../../parts/TextInput.js';

const Form = z.object({
  name: z.string().trim().min(1, 'Give it a name, such as the app that will use it.').max(80),
  kind: z.enum(['full', 'read_only']),
});
const kinds = [
  { value: 'full', label: 'Full access' },
  { value: 'read_only', label: 'Read only' },
] as const;

export function NewApiKey({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <FormDialog title="New API key" isOpen={isOpen} onClose={onClose}>
      <Body onClose={onClose} />
    </FormDialog>
  );
}

function Body({ onClose }: { onClose: () => void }) {
  const queryClient = useQueryClient();
  const form = useForm({
    resolver: zodResolver(Form),
    defaultValues: { name: '', kind: 'full' as 'full' | 'read_only' },
  });
  const kind = useController({ control: form.control, name: 'kind' });
  const [made, setMade] = useState<string | null>(null);
  const submit = form.handleSubmit((values) =>
    createApiKey(values)
      .then(({ key }) => {
        setMade(key);
        void queryClient.invalidateQueries(apiKeysQuery);
      })
      .catch((error: Error) => form.setError('root', { message: error.message })),
  );
  if (made) {
    return (
      <div className="form">
        <Notice tone="ok" title="Copy the key now. It is not shown again." />
        <CodeBlock isOneValue label="The new API key" code={made} />
        <div className="actions actions-end">
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </div>
      </div>
    );
  }
  const { errors, isSubmitting } = form.formState;
  return (
    <form className="form" noValidate onSubmit={submit}>
      {errors.root?.message && <Notice tone="danger" title={errors.root.message} />}
      <TextInput form={form} name="name" label="Name" />
      <SelectInput
        label="Access"
        options={kinds}
        value={kind.field.value}
        onChange={kind.field.onChange}
        help="A read-only key can read everything and change nothing."
      />
      <FormDialogActions onCancel={onClose}>
        <Button variant="primary" type="submit" isPending={isSubmitting}>
          Make the key
        </Button>
      </FormDialogActions>
    </form>
  );
}
