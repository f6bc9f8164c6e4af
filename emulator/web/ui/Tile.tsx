import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { initials } from './initials.js';

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
