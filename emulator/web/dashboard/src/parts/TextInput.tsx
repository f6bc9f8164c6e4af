import { CircleAlert } from 'lucide-react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import {
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useController,
} from 'react-hook-form';

interface TextInputProps<Values extends FieldValues> {
  // Forms that transform what was typed have other values at their end; the field cares for neither.
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  form: UseFormReturn<Values, any, any>;
  name: FieldPath<Values>;
  label: string;
  help?: string;
  isOptional?: boolean;
  type?: 'text' | 'password' | 'number' | 'url' | 'email' | 'datetime-local';
  autoComplete?: string;
  placeholder?: string;
  /** Lines; more than one makes it a text area. */
  rows?: number;
  isMono?: boolean;
  isDisabled?: boolean;
}

export function TextInput<Values extends FieldValues>(props: TextInputProps<Values>) {
  const { form, name, label, help, isOptional, type = 'text', rows, isMono, ...rest } = props;
  const { field, fieldState } = useController({ control: form.control, name });
  const { autoComplete = 'off', placeholder, isDisabled } = rest;
  const className = `input ${isMono ? 'input-mono' : ''}`;
  return (
    <TextField
      className="field"
      type={type}
      name={name}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
      autoComplete={autoComplete}
      spellCheck="false"
    >
      <Label className="field-label">
        {label} {isOptional && <span className="field-optional">(optional)</span>}
      </Label>
      {rows ? (
        <TextArea ref={field.ref} className={className} rows={rows} placeholder={placeholder} />
      ) : (
        <Input ref={field.ref} className={className} placeholder={placeholder} />
      )}
      <FieldError className="field-error">
        <CircleAlert size={15} aria-hidden />
        <span>{fieldState.error?.message}</span>
      </FieldError>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
    </TextField>
  );
}
