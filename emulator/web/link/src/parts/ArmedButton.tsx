import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.js';
import { useInView } from './useInView.js';

/** Long enough that a click meant for what was there before does not agree to anything. */
const ARMING = 500;
/** By then a page that only moves into view has done so. */
const COVERED = 2_500;

interface ArmedButtonProps {
  type?: 'button' | 'submit';
  onPress?: () => void;
  /** What it does is not at hand yet. */
  isHeld?: boolean;
  children: ComponentChildren;
}

/**
 * A primary button that gives access to something. It takes presses only once it was in view for a moment, and, where
 * the browser can tell, only while nothing lies over it: a page around this one could lure the person into a click.
 */
export function ArmedButton({
  type = 'button',
  onPress,
  isHeld = false,
  children,
}: ArmedButtonProps) {
  const { t } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const isInView = useInView(button);
  const [isArmed, setArmed] = useState(false);
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    setArmed(false);
    setCovered(false);
    const timer = isInView
      ? setTimeout(() => setArmed(true), ARMING)
      : setTimeout(() => setCovered(true), COVERED);
    return () => clearTimeout(timer);
  }, [isInView]);
  return (
    <>
      <p class="covered" role="status">
        {isCovered && t.covered}
      </p>
      <button
        ref={button}
        type={type}
        class="button button-primary"
        aria-disabled={isArmed && !isHeld ? undefined : true}
        onClick={(event) => {
          if (!isArmed || isHeld) return event.preventDefault();
          onPress?.();
        }}
      >
        {children}
      </button>
    </>
  );
}
