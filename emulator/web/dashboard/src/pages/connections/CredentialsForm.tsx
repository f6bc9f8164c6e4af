import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Integration } from '../../api/integrations.js';
import { ApiError } from '../../api/send.js';
import { Button } from '../../parts/Button.js';
import { Notice } from '../../parts/Notice.js';
import { TextInput } from '../../parts/TextInput.js';

interface Values {
  credentials: Record<string, string>;
  customerId: string;
}

interface CredentialsFormProps {
  integration: Integration;
  hasCustomer?: boolean;
  action: string;
  onSubmit: (credentials: Record<string, string>, customerId: string) => Promise<void>;
}

/** What an integration asks for, checked by the vendor; its refusals stand at the fields that they are about. */
export function CredentialsForm(props: CredentialsFormProps) {
  const { integration, hasCustomer, action, onSubmit } = props;
  const empty = Object.fromEntries(integration.fields.map(({ name }) => [name, '']));
  const form = useForm<Values>({ defaultValues: { credentials: empty, customerId: '' } });
  const [problem, setProblem] = useState<string | null>(null);
  const submit = form.handleSubmit(async ({ credentials, customerId }) => {
    setProblem(null);
    try {
      const given = Object.entries(credentials).filter(([, value]) => value.trim() !== '');
      await onSubmit(Object.fromEntries(given), customerId.trim());
    } catch (error) {
      const fields = error instanceof ApiError ? Object.entries(error.fields) : [];
      for (const [name, message] of fields) form.setError(`credentials.${name}`, { message });
      const [first] = fields;
      if (first) form.setFocus(`credentials.${first[0]}`);
      setProblem((error as Error).message);
    }
  });
  return (
    <form className="form" noValidate onSubmit={submit}>
      {problem && <Notice tone="danger" title={problem} />}
      {integration.testCredentials.length > 0 && (
        <div className="test-credentials">
          <span className="muted">Fill in test credentials:</span>
          {integration.testCredentials.map(({ name, label, values }) => (
            <Button
              key={name}
              size="small"
              onPress={() => form.setValue('credentials', { ...empty, ...values })}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {integration.fields.map((field) => (
        <TextInput
          key={field.name}
          form={form}
          name={`credentials.${field.name}`}
          label={field.label}
          type={field.type}
          isOptional={!field.required}
          placeholder={field.placeholder}
          help={field.help}
        />
      ))}
      {hasCustomer && (
        <TextInput
          form={form}
          name="customerId"
          label="Customer id"
          isOptional
          help="Your own name for whose connection this is."
        />
      )}
      <Button variant="primary" type="submit" isPending={form.formState.isSubmitting}>
        {form.formState.isSubmitting ? 'Asking the vendor …' : action}
      </Button>
    </form>
  );
}
