import { useQuery } from '@tanstack/react-query';
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components';
import { functionsQuery } from '../api/functions.js';
import { resourceLabel, verticalLabel } from '../format.js';
import { LoadError, Loading } from './states.js';

interface FunctionPickerProps {
  label: string;
  help?: string;
  /** Only those of one vertical. */
  type?: string;
  value: string[];
  onChange: (value: string[]) => void;
}

/** Endpoints by the name of their function, the verticals one below the other. */
export function FunctionPicker({ label, help, type, value, onChange }: FunctionPickerProps) {
  const { data, error, refetch } = useQuery(functionsQuery);
  if (error) return <LoadError error={error} onRetry={refetch} />;
  if (!data) return <Loading lines={3} />;
  const groups = Object.entries(data).filter(([vertical]) => !type || vertical === type);
  return (
    <CheckboxGroup className="field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      {groups.map(([vertical, functions]) => (
        <fieldset key={vertical} className="check-group">
          <legend className={type ? 'visually-hidden' : 'check-title'}>
            {verticalLabel(vertical)}
          </legend>
          <div className="checks">
            {functions.map((name) => (
              <Checkbox key={name} value={name} className="check">
                <span className="check-box" aria-hidden="true" />
                <span>{actionLabel(name)}</span>
              </Checkbox>
            ))}
          </div>
        </fieldset>
      ))}
    </CheckboxGroup>
  );
}

/** "Read orders" for `get_orders`, "Create order" for `create_order`. */
const actionLabel = (name: string) =>
  name.startsWith('get_') ? `Read ${resourceLabel(name).toLowerCase()}` : resourceLabel(name);
