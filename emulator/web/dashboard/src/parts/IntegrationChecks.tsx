import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { integrationsQuery } from '../api/integrations.js';
import { SearchInput } from './SearchInput.js';
import { LoadError, Loading } from './states.js';

interface IntegrationChecksProps {
  label: string;
  type: string;
  value: string[];
  onChange: (value: string[]) => void;
}

/** Any number of integrations of one type. What is ticked stays ticked while the search leaves it out. */
export function IntegrationChecks({ label, type, value, onChange }: IntegrationChecksProps) {
  const { data, error, refetch } = useQuery(integrationsQuery);
  const [query, setQuery] = useState('');
  if (error) return <LoadError error={error} onRetry={refetch} />;
  if (!data) return <Loading lines={3} />;
  const shown = data
    .filter((each) => each.type === type)
    .filter((each) => each.displayName.toLowerCase().includes(query.toLowerCase()));
  return (
    <CheckboxGroup className="field" value={value} onChange={onChange}>
      <Label className="field-label">
        {label} <span className="field-optional">({value.length} chosen)</span>
      </Label>
      <SearchInput
        label="Search integrations"
        placeholder="Search integrations"
        value={query}
        onChange={setQuery}
      />
      <div className="checks checks-scroll">
        {shown.map((each) => (
          <Checkbox key={each.name} value={each.name} className="check">
            <span className="check-box" aria-hidden="true" />
            <span>{each.displayName}</span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
