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
  // An address may name what there is not; it is shown, so that it can be taken away.
  const isUnknown = value !== undefined && !options.some((each) => each.value === value);
  const all = isUnknown ? [...options, { value, label: value }] : options;
  return (
    <SelectInput<Value | ''>
      label={label}
      isLabelHidden
      options={[{ value: EVERYTHING, label: everything }, ...all]}
      value={value ?? EVERYTHING}
      onChange={(picked) => onChange(picked === EVERYTHING ? undefined : picked)}
    />
  );
}
