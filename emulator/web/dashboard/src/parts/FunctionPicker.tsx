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
  /** Shows how many are chosen, and the list when it is asked for. */
  isFolded?: boolean;
}

/** Endpoints by the name of their function, the verticals one below the other. */
export function FunctionPicker(props: FunctionPickerProps) {
  const { label, help, type, value, onChange, isFolded } = props;
  const { data, error, refetch } = useQuery(functionsQuery);
  if (error) return <LoadError error={error} onRetry={refetch} />;
  if (!data) return <Loading lines={3} />;
  const groups = Object.entries(data).filter(([vertical]) => !type || vertical === type);
  const list = (
    <CheckboxGroup className="field" value={value} onChange={onChange}>
      <Label className={isFolded ? 'visually-hidden' : 'field-label'}>{label}</Label>
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
  if (!isFolded) return list;
  return (
    <details className="fold">
      <summary>
        <span className="field-label">{label}</span>
        <span className="fold-about">{value.length > 0 ? `${value.length} chosen` : 'None'}</span>
      </summary>
      <div className="fold-body">{list}</div>
    </details>
  );
}

/** "Read orders" for `get_orders`, "Create order" for `create_order`. */
const actionLabel = (name: string) =>
  name.startsWith('get_') ? `Read ${resourceLabel(name).toLowerCase()}` : resourceLabel(name);
