import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Integration } from '../../api/integrations.js';
import { verticalLabel } from '../../format.js';
import { SearchInput } from '../../parts/SearchInput.js';
import { Tile } from '../../parts/Tile.js';

const verticals = ['wms', 'cart', 'carrier', 'freight'] as const;
type Vertical = (typeof verticals)[number];

interface IntegrationPickerProps {
  integrations: Integration[];
  vertical: string;
  onVertical: (vertical: Vertical) => void;
  onPick: (integration: Integration) => void;
}

export function IntegrationPicker(props: IntegrationPickerProps) {
  const { integrations, vertical, onVertical, onPick } = props;
  const [query, setQuery] = useState('');
  const wanted = query.toLowerCase().replaceAll(/\s/g, '');
  const found = integrations
    .filter((each) => each.type === vertical)
    .filter((each) =>
      `${each.displayName}${each.name}`.toLowerCase().replaceAll(/\s/g, '').includes(wanted),
    )
    .sort(
      (a, b) =>
        Number(b.isSandbox) - Number(a.isSandbox) || a.displayName.localeCompare(b.displayName),
    );
  return (
    <>
      <ToggleButtonGroup
        aria-label="Type"
        className="segments"
        disallowEmptySelection
        selectedKeys={[vertical]}
        onSelectionChange={(keys) => onVertical([...keys][0] as Vertical)}
      >
        {verticals.map((each) => (
          <ToggleButton key={each} id={each} className="segment-choice">
            {verticalLabel(each)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchInput
        label="Search integrations"
        placeholder="Search integrations"
        value={query}
        onChange={setQuery}
      />
      <p className="visually-hidden" role="status">
        {found.length} found
      </p>
      <ul className="picker">
        {found.map((each) => (
          <li key={each.name}>
            <button type="button" className="picker-row" onClick={() => onPick(each)}>
              <Tile name={each.displayName} />
              <span className="row-name">{each.displayName}</span>
              {each.category && <span className="tag">{each.category}</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="muted">No integration of this name.</p>}
    </>
  );
}
