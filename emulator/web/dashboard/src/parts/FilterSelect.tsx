import { type Option, SelectInput } from './SelectInput.js';

interface FilterSelectProps<Value extends string> {
  label: string;
  /** The choice that leaves everything in, such as "All methods". */
  everything: string;
  options: readonly Option<Value>[];
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
}

const EVERYTHING = '';

export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const { label, everything, options, value, onChange } = props;
  return (
    <SelectInput<Value | ''>
      label={label}
      isLabelHidden
      options={[{ value: EVERYTHING, label: everything }, ...options]}
      value={value ?? EVERYTHING}
      onChange={(picked) => onChange(picked === EVERYTHING ? undefined : picked)}
    />
  );
}
