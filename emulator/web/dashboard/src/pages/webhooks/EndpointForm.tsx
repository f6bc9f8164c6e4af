import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { ApiError } from '../../api/send.js';
import { type Endpoint, eventTypesQuery } from '../../api/webhooks.js';
import { verticalLabel } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { Notice } from '../../parts/Notice.js';
import { SwitchInput } from '../../parts/SwitchInput.js';
import { TextInput } from '../../parts/TextInput.js';

const Form = z
  .object({
    url: z
      .string()
      .trim()
      .regex(/^https?:\/\/\S+$/, 'Enter an address that begins with http:// or https://.'),
    description: z.string().trim().max(500),
    isEvery: z.boolean(),
    eventTypes: z.array(z.string()),
  })
  .refine(({ isEvery, eventTypes }) => isEvery || eventTypes.length > 0, {
    path: ['eventTypes'],
    message: 'Choose at least one event, or every event.',
  });

export interface EndpointValues {
  url: string;
  description: string;
  event_types: string[] | null;
}

interface EndpointFormProps {
  endpoint?: Endpoint;
  action: string;
  onSubmit: (values: EndpointValues) => Promise<unknown>;
}

export function EndpointForm({ endpoint, action, onSubmit }: EndpointFormProps) {
  const form = useForm({
    resolver: zodResolver(Form),
    defaultValues: {
      url: endpoint?.url ?? '',
      description: endpoint?.description ?? '',
      isEvery: !endpoint?.event_types,
      eventTypes: endpoint?.event_types ?? [],
    },
  });
  const types = useQuery(eventTypesQuery);
  const every = useController({ control: form.control, name: 'isEvery' });
  const chosen = useController({ control: form.control, name: 'eventTypes' });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ url, description, isEvery, eventTypes }) => {
    try {
      await onSubmit({ url, description, event_types: isEvery ? null : eventTypes });
    } catch (error) {
      const message =
        (error instanceof ApiError && error.detail.json?.url?.[0]) || (error as Error).message;
      form.setError('url', { message });
      form.setFocus('url');
    }
  });
  const groups = [...new Set(types.data?.map(({ group }) => group))];
  return (
    <form className="form" noValidate onSubmit={submit}>
      <TextInput
        form={form}
        name="url"
        type="url"
        label="URL"
        placeholder="http://localhost:5050"
        help="Gets a signed POST for each event, and again later where it does not answer with 2xx."
      />
      <TextInput form={form} name="description" label="Description" isOptional />
      <SwitchInput label="Every event" isOn={every.field.value} onChange={every.field.onChange} />
      {!every.field.value && (
        <CheckboxGroup
          className="field"
          value={chosen.field.value}
          onChange={chosen.field.onChange}
        >
          <Label className="field-label">Events</Label>
          {errors.eventTypes?.message && <Notice tone="danger" title={errors.eventTypes.message} />}
          {groups.map((group) => (
            <fieldset key={group} className="check-group">
              <legend className="check-title">
                {group === 'general' ? 'Connections' : verticalLabel(group)}
              </legend>
              <div className="checks">
                {types.data
                  ?.filter((each) => each.group === group)
                  .map(({ name }) => (
                    <Checkbox key={name} value={name} className="check">
                      <span className="check-box" aria-hidden="true" />
                      <code>{name}</code>
                    </Checkbox>
                  ))}
              </div>
            </fieldset>
          ))}
        </CheckboxGroup>
      )}
      <Button variant="primary" type="submit" isPending={isSubmitting}>
        {action}
      </Button>
    </form>
  );
}
