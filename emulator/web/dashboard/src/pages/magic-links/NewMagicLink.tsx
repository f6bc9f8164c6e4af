import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { connectionQuery } from '../../api/connections.js';
import { createMagicLink, magicLinksQuery } from '../../api/magic-links.js';
import { dateTime } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { CodeBlock } from '../../parts/CodeBlock.js';
import { Drawer } from '../../parts/Drawer.js';
import { FunctionPicker } from '../../parts/FunctionPicker.js';
import { IntegrationChecks } from '../../parts/IntegrationChecks.js';
import { Notice } from '../../parts/Notice.js';
import { SelectInput } from '../../parts/SelectInput.js';
import { TextInput } from '../../parts/TextInput.js';

const DAYS = 'Enter a whole number of days from 1 to 365.';
const names = z.array(z.string());
const Form = z.object({
  link_duration: z.coerce.number(DAYS).int(DAYS).min(1, DAYS).max(365, DAYS),
  integration_type: z.enum(['wms', 'cart', 'carrier', 'freight']),
  customer_id: z.string().trim().max(255),
  which: z.enum(['all', 'allow', 'block']),
  integrations: names,
  integrations_with_endpoints: names,
  disabled_functions: names,
  enabled_functions: names,
});
type Values = z.infer<typeof Form>;

const types = [
  { value: 'wms', label: 'WMS' },
  { value: 'cart', label: 'Cart' },
  { value: 'carrier', label: 'Carrier' },
  { value: 'freight', label: 'Freight' },
] as const;
const which = [
  { value: 'all', label: 'All integrations of this type' },
  { value: 'allow', label: 'Only those I choose' },
  { value: 'block', label: 'All but those I choose' },
] as const;

const start = {
  link_duration: 14 as unknown,
  integration_type: 'wms' as Values['integration_type'],
  customer_id: '',
  which: 'all' as Values['which'],
  integrations: [] as string[],
  integrations_with_endpoints: [] as string[],
  disabled_functions: [] as string[],
  enabled_functions: [] as string[],
};

export function NewMagicLink() {
  const { connection } = useSearch({ from: '/magic-links/new' });
  const navigate = useNavigate();
  const [made, setMade] = useState<{ url: string; expires_at: string } | null>(null);
  return (
    <Drawer
      title={made ? 'The magic link is ready' : 'Generate a magic link'}
      onClose={() => void navigate({ to: '/magic-links' })}
      size="wide"
    >
      {made ? (
        <>
          <Notice tone="ok" title="Copy the link now. It is not shown again.">
            <p>It opens the Link page on any device until {dateTime(made.expires_at)}.</p>
          </Notice>
          <CodeBlock isOneValue label="Magic link" code={made.url} />
          <div className="actions">
            <Button variant="primary" onPress={() => void navigate({ to: '/magic-links' })}>
              Done
            </Button>
          </div>
        </>
      ) : (
        <Body connectionId={connection} onMade={setMade} />
      )}
    </Drawer>
  );
}

interface BodyProps {
  connectionId: string | undefined;
  onMade: (made: { url: string; expires_at: string }) => void;
}

function Body({ connectionId, onMade }: BodyProps) {
  const queryClient = useQueryClient();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: start });
  const { control } = form;
  const values = form.watch();
  const type = useController({ control, name: 'integration_type' });
  const choice = useController({ control, name: 'which' });
  const integrations = useController({ control, name: 'integrations' });
  const endpoints = useController({ control, name: 'integrations_with_endpoints' });
  const disabled = useController({ control, name: 'disabled_functions' });
  const enabled = useController({ control, name: 'enabled_functions' });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit((input) =>
    createMagicLink(bodyOf(input, connectionId))
      .then((link) => {
        onMade(link);
        void queryClient.invalidateQueries(magicLinksQuery);
      })
      .catch((error: Error) => form.setError('root', { message: error.message })),
  );
  const changeType = (next: Values['integration_type']) => {
    type.field.onChange(next);
    // What was picked belongs to the other type.
    for (const list of [integrations, endpoints, disabled, enabled]) list.field.onChange([]);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      {errors.root?.message && <Notice tone="danger" title={errors.root.message} />}
      {connectionId && <Renewal connectionId={connectionId} />}
      <TextInput form={form} name="link_duration" type="number" label="Good for, in days" />
      {!connectionId && (
        <>
          <SelectInput
            label="Type"
            options={types}
            value={values.integration_type}
            onChange={changeType}
          />
          <TextInput
            form={form}
            name="customer_id"
            label="Customer id"
            isOptional
            help="Your own name for whose connection this will be."
          />
          <SelectInput
            label="Integrations"
            options={which}
            value={values.which}
            onChange={choice.field.onChange}
          />
          {values.which !== 'all' && (
            <IntegrationChecks
              label={values.which === 'allow' ? 'Offered' : 'Left out'}
              type={values.integration_type}
              value={values.integrations}
              onChange={integrations.field.onChange}
            />
          )}
          {values.which !== 'allow' && (
            <FunctionPicker
              isFolded
              label="Required endpoints"
              help="Offers only integrations that can do all of these."
              type={values.integration_type}
              value={values.integrations_with_endpoints}
              onChange={endpoints.field.onChange}
            />
          )}
          <FunctionPicker
            isFolded
            label="Disabled functions"
            help="The connection may not use these."
            type={values.integration_type}
            value={values.disabled_functions}
            onChange={disabled.field.onChange}
          />
          <FunctionPicker
            isFolded
            label="Enabled functions"
            help="The connection may use these, even where the organization has them disabled."
            type={values.integration_type}
            value={values.enabled_functions}
            onChange={enabled.field.onChange}
          />
        </>
      )}
      <Button variant="primary" type="submit" isPending={isSubmitting}>
        Generate
      </Button>
    </form>
  );
}

function Renewal({ connectionId }: { connectionId: string }) {
  const { data } = useQuery(connectionQuery(connectionId));
  return (
    <Notice
      tone="info"
      title={`This link renews the connection to ${data?.integration_display_name ?? '…'}.`}
    >
      <p>The customer signs in to the same account; id, token and data stay.</p>
    </Notice>
  );
}

function bodyOf(input: Values, connectionId: string | undefined) {
  const { link_duration, which, integrations, customer_id, ...rest } = input;
  if (connectionId) return { link_duration, connection_id: connectionId };
  return {
    ...rest,
    link_duration,
    integrations_with_endpoints: which === 'allow' ? [] : rest.integrations_with_endpoints,
    ...(customer_id ? { customer_id } : {}),
    ...(which === 'allow' ? { integration_allow_list: integrations } : {}),
    ...(which === 'block' ? { integration_block_list: integrations } : {}),
  };
}
