import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';

interface SearchInputProps {
  label: string;
  placeholder: string;
  value: string;
  /** Called when the typing pauses. */
  onChange: (value: string) => void;
}

const PAUSE = 250;

export function SearchInput({ label, placeholder, value, onChange }: SearchInputProps) {
  const [typed, setTyped] = useState(value);
  // The address may change by itself: back, forward, a cleared filter.
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <SearchField className="search" value={typed} onChange={setTyped}>
      <Label className="visually-hidden">{label}</Label>
      <Search size={16} aria-hidden />
      <Input className="input input-small" placeholder={placeholder} spellCheck="false" />
      {typed && (
        <Button className="search-clear" aria-label="Clear the search">
          <X size={15} aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}
