import { Input, Label, TextField } from 'react-aria-components';

interface DateInputProps {
  label: string;
  /** `2026-01-31`, in the time of whoever looks. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A day to filter by, in the browser's own picker. */
export function DateInput({ label, value, onChange }: DateInputProps) {
  return (
    <TextField
      className="field date-input"
      type="date"
      value={value ?? ''}
      onChange={(day) => onChange(day || undefined)}
    >
      <Label>{label}</Label>
      <Input className="input input-small" />
    </TextField>
  );
}
