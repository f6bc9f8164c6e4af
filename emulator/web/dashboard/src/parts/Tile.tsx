import { initials } from '../../../ui/initials.js';

/** A neutral square with initials; always beside the name, so hidden from screen readers. */
export function Tile({ name, size }: { name: string; size?: 'small' | 'large' }) {
  return (
    <span className={`tile ${size ? `tile-${size}` : ''}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
