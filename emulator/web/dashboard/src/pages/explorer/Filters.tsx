import { X } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { ExplorerResource } from '../../api/explorer.js';
import { resourceLabel } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { SelectInput } from '../../parts/SelectInput.js';

interface FiltersProps {
  resource: ExplorerResource;
  filters: readonly string[];
  onChange: (filters: string[]) => void;
}

const words: Record<string, string> = {
  eq: 'is',
  neq: 'is not',
  gt: 'more than',
  gte: 'at least',
  lt: 'less than',
  lte: 'at most',
  in: 'is one of',
  nin: 'is none of',
  contains: 'contains',
  not_contains: 'does not contain',
  'eq-insensitive': 'is (any case)',
  'in-insensitive': 'is one of (any case)',
  'contains-insensitive': 'contains (any case)',
};

/** The filters of the API itself, each as it will be sent. */
export function Filters({ resource, filters, onChange }: FiltersProps) {
  const [field, setField] = useState(resource.filters[0]?.field ?? '');
  const chosen = resource.filters.find((each) => each.field === field);
  const operators = [...new Set([...(chosen?.isBare ? ['eq'] : []), ...(chosen?.operators ?? [])])];
  const [operator, setOperator] = useState(operators[0] ?? 'eq');
  const [value, setValue] = useState('');
  const used = operators.includes(operator) ? operator : (operators[0] ?? 'eq');
  const add = () => {
    const isBare = used === 'eq' && chosen?.isBare;
    const filter = `${field}${isBare ? '' : `[${used}]`}=${value.trim()}`;
    onChange([...filters.filter((each) => each.split('=')[0] !== filter.split('=')[0]), filter]);
    setValue('');
  };
  return (
    <>
      <form
        className="filters filter-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim()) add();
        }}
      >
        <SelectInput
          label="Field"
          isLabelHidden
          options={resource.filters.map((each) => ({
            value: each.field,
            label: resourceLabel(each.field),
          }))}
          value={field}
          onChange={setField}
        />
        <SelectInput
          label="Operator"
          isLabelHidden
          options={operators.map((each) => ({ value: each, label: words[each] ?? each }))}
          value={used}
          onChange={setOperator}
        />
        {chosen?.values && !used.includes('contains') && !used.includes('in') ? (
          <SelectInput
            label="Value"
            isLabelHidden
            options={[
              { value: '', label: 'Choose …' },
              ...chosen.values.map((each) => ({ value: each, label: each })),
            ]}
            value={value}
            onChange={setValue}
          />
        ) : (
          <TextField className="field filter-value" value={value} onChange={setValue}>
            <Label className="visually-hidden">Value</Label>
            <Input
              className="input input-small"
              placeholder={chosen?.type === 'date-time' ? '2026-01-31T00:00:00Z' : 'Value'}
            />
          </TextField>
        )}
        <Button type="submit" size="small">
          Add filter
        </Button>
      </form>
      {filters.length > 0 && (
        <ul className="actions" aria-label="Filters">
          {filters.map((filter) => (
            <li key={filter}>
              <Button
                size="small"
                aria-label={`Remove the filter ${filter}`}
                onPress={() => onChange(filters.filter((each) => each !== filter))}
              >
                <code>{filter}</code>
                <X size={14} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
