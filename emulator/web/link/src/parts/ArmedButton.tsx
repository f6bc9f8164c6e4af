import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Long enough that a click meant for what was there before does not agree to anything. */
const ARMING = 500;

interface ArmedButtonProps {
  type?: 'button' | 'submit';
  onPress?: () => void;
  children: ComponentChildren;
}

/** A primary button that gives access to something: it takes presses only once it has been in view for a moment. */
export function ArmedButton({ type = 'button', onPress, children }: ArmedButtonProps) {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setArmed(true), ARMING);
    return () => clearTimeout(timer);
  }, []);
  return (
    <button
      type={type}
      class="button button-primary"
      aria-disabled={isArmed ? undefined : true}
      onClick={(event) => {
        if (!isArmed) return event.preventDefault();
        onPress?.();
      }}
    >
      {children}
    </button>
  );
}
