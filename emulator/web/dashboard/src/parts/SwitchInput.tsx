import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components';

interface SwitchInputProps {
  /** Read out; shown unless `children` say it. */
  label: string;
  isLabelHidden?: boolean;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean;
  children?: ReactNode;
}

export function SwitchInput(props: SwitchInputProps) {
  const { label, isLabelHidden, isOn, onChange, isDisabled, children } = props;
  return (
    <Switch className="switch" isSelected={isOn} onChange={onChange} isDisabled={isDisabled}>
      <span className="switch-track" aria-hidden="true" />
      <span className={isLabelHidden ? 'visually-hidden' : 'switch-label'}>
        {label}
        {children}
      </span>
    </Switch>
  );
}
