import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

interface SelectInputProps<Value extends string> {
  label: string;
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean;
  isSmall?: boolean;
  help?: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
}

export function SelectInput<Value extends string>(props: SelectInputProps<Value>) {
  const { label, isLabelHidden, isSmall, help, options, value, onChange, isDisabled } = props;
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => onChange(key as Value)}
      isDisabled={isDisabled}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className={`input select ${isSmall ? 'input-small' : ''}`}>
        <SelectValue className="select-value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <Popover className="popover" offset={4}>
        <ListBox className="options">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="option"
            >
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
