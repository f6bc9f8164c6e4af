import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Two letters at most, from the words of a name: "Acme Goods" is AG, "ShipHero" is SH, "UPS" is UP. */
export function initials(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', second] = words;
  const letters = second ? [...first].slice(0, 1).concat([...second].slice(0, 1)) : [...first];
  return letters.slice(0, 2).join('').toLocaleUpperCase('en');
}

interface TileProps {
  name: string;
  size?: 'small' | 'large';
  /** Falls back to the initials when the page's policy or the network refuses it. */
  imageUrl?: string | null;
  children?: ComponentChildren;
}

/** A neutral square with a picture or initials; always beside the name, so hidden from screen readers. */
export function Tile({ name, size, imageUrl, children }: TileProps) {
  const [failed, setFailed] = useState(false);
  return (
    <span class={`tile ${size ? `tile-${size}` : ''}`} aria-hidden="true">
      {imageUrl && !failed ? (
        <img src={imageUrl} alt="" onError={() => setFailed(true)} />
      ) : (
        (children ?? initials(name))
      )}
    </span>
  );
}
