import { useId, useState } from 'preact/hooks';
import { AlertIcon } from '../../../ui/icons.js';
import type { CredentialField } from '../api.js';
import { usePage } from '../context.js';
import { readPasted } from '../pasted.js';

interface CredentialInputProps {
  id: string;
  field: CredentialField;
  value: string;
  problem: string | null;
  /** All fields of the form: one of them may get what was pasted into another. */
  fields: readonly CredentialField[];
  onPasted: (count: number) => void;
}

export function CredentialInput({
  id,
  field,
  value,
  problem,
  fields,
  onPasted,
}: CredentialInputProps) {
  const { dispatch, t } = usePage();
  const [isShown, setShown] = useState(false);
  const helpId = useId();
  const errorId = useId();
  const label = t.term(field.label);
  const isSecret = field.type === 'password';
  const described = [field.help ? helpId : '', problem ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
        {!field.required && <span class="field-optional"> ({t.optional})</span>}
      </label>
      <div class="input-box">
        <input
          id={id}
          name={field.name}
          class={`input ${isSecret ? 'input-with-end' : ''}`}
          type={(isSecret && isShown ? 'text' : field.type) as 'text'}
          value={value}
          required={field.required}
          placeholder={field.placeholder}
          autocomplete={(field.autocomplete ?? 'off') as 'off'}
          autocapitalize="none"
          autocorrect="off"
          spellcheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
          onInput={(event) =>
            dispatch({ type: 'typed', name: field.name, value: event.currentTarget.value })
          }
          onPaste={(event) => {
            const pasted = readPasted(fields, event.clipboardData?.getData('text') ?? '');
            if (!pasted) return;
            event.preventDefault();
            dispatch({ type: 'filled', values: pasted });
            onPasted(Object.keys(pasted).length);
          }}
          onBlur={() => dispatch({ type: 'left-field', name: field.name })}
        />
        {isSecret && (
          <button
            type="button"
            class="input-end"
            aria-label={isShown ? t.hideValue(label) : t.showValue(label)}
            aria-controls={id}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? t.hide : t.show}
          </button>
        )}
      </div>
      {field.help && (
        <p class="field-help" id={helpId}>
          {t.term(field.help)}
        </p>
      )}
      {problem && (
        <p class="field-error" id={errorId}>
          <AlertIcon size={16} />
          {problem}
        </p>
      )}
    </div>
  );
}
