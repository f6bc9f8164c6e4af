import { zodResolver } from '@hookform/resolvers/zod';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Settings } from '../../api/settings.js';
import { Button } from '../../parts/Button.js';
import { TextInput } from '../../parts/TextInput.js';
import { LinkPreview } from './LinkPreview.js';
import { LogoInput } from './LogoInput.js';
import { SaveRow, useSave, WithSettings } from './SettingsForm.js';

const DEFAULT_COLOR = '#3b82f6';
const HEX = /^#[0-9a-f]{6}$/i;
const Form = z.object({
  organizationName: z
    .string()
    .trim()
    .min(1, 'Enter the name that your customers know.')
    .max(80, 'Use at most 80 characters.'),
  color: z.string().regex(HEX, 'Use a colour such as #3b82f6.'),
  logo: z.string().nullable(),
});

export const Branding = () => (
  <WithSettings>{(settings) => <Page settings={settings} />}</WithSettings>
);

function Page({ settings }: { settings: Settings }) {
  const { organizationName, branding } = settings;
  const values = { organizationName, ...branding };
  const form = useForm({ resolver: zodResolver(Form), values });
  const { save, error, isPending } = useSave({ organizationName, branding });
  const shown = form.watch();
  const logo = useController({ control: form.control, name: 'logo' });
  const submit = form.handleSubmit(({ organizationName, ...branding }) =>
    save({ organizationName, branding }).catch(() => {}),
  );
  return (
    <div className="two-columns">
      <form className="card" noValidate onSubmit={submit}>
        <h2>How the Link page looks</h2>
        <TextInput form={form} name="organizationName" label="Organization" />
        <LogoInput value={shown.logo} onChange={logo.field.onChange} />
        <div className="color-row">
          <TextInput
            form={form}
            name="color"
            label="Colour"
            isMono
            help="Made readable where it would not be: text on it and beside it keeps its contrast."
          />
          <input
            className="color-well"
            type="color"
            aria-label="Pick the colour"
            value={HEX.test(shown.color) ? shown.color : DEFAULT_COLOR}
            onChange={(event) =>
              form.setValue('color', event.target.value, {
                shouldDirty: true,
                shouldValidate: true,
              })
            }
          />
        </div>
        {shown.color !== DEFAULT_COLOR && (
          <p>
            <Button
              size="small"
              onPress={() =>
                form.setValue('color', DEFAULT_COLOR, { shouldDirty: true, shouldValidate: true })
              }
            >
              Back to the default colour
            </Button>
          </p>
        )}
        <SaveRow
          error={error}
          isPending={isPending}
          isDirty={form.formState.isDirty}
          onRevert={() => form.reset(values)}
        />
      </form>
      <section className="card" aria-label="Preview">
        <h2>Preview</h2>
        <LinkPreview
          name={shown.organizationName || 'Your company'}
          logo={shown.logo}
          color={HEX.test(shown.color) ? shown.color : DEFAULT_COLOR}
        />
      </section>
    </div>
  );
}
