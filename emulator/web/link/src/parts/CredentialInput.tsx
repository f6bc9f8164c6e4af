import { useId, useState } from 'preact/hooks';
import { AlertIcon } from '../../../ui/icons.js';
import type { CredentialField } from '../api.js';
import { usePage } from '../context.js';

interface CredentialInputProps {
  id: string;
  field: CredentialField;
  value: string;
  problem: string | null;
}

export function CredentialInput({ id, field, value, problem }: CredentialInputProps) {
  const { dispatch, t } = usePage();
  const [isShown, setShown] = useState(false);
  const helpId = useId();
  const errorId = useId();
  const isSecret = field.type === 'password';
  const described = [field.help ? helpId : '', problem ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {field.label}
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
          onBlur={() => dispatch({ type: 'left-field', name: field.name })}
        />
        {isSecret && (
          <button
            type="button"
            class="input-end"
            aria-label={isShown ? t.hideValue(field.label) : t.showValue(field.label)}
            aria-controls={id}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? t.hide : t.show}
          </button>
        )}
      </div>
      {field.help && (
        <p class="field-help" id={helpId}>
          {field.help}
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
