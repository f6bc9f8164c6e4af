import { useEffect, useRef, useState } from 'react';
import { TrackstarEmbeddedLink } from 'react-trackstar-link/embedded';
import { ShopIcon } from '../ui/icons.js';
import { Notice } from '../ui/Notice.js';
import { errorWords } from './errorWords.js';
import { useConnect } from './useConnect.js';

/** The same window as a part of the page, as in a form that is filled in step by step. */
export function InlineConnect() {
  const { config, error } = useConnect();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Its buttons take presses only where the person can see them.
    if (isOpen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <article className="card inline" aria-labelledby="inline-heading">
      <div className="quick">
        <span className="badge-icon badge-icon-quiet">
          <ShopIcon />
        </span>
        <div className="quick-text">
          <h3 id="inline-heading">Connect on this page</h3>
          <p className="muted">The same secure window, without anything on top of the page.</p>
        </div>
        <div className="quick-actions">
          <button
            type="button"
            className="button"
            aria-expanded={isOpen}
            aria-controls="inline-place"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Not now' : 'Connect a shop here'}
          </button>
        </div>
      </div>
      {error && (
        <Notice tone="danger" isAlert>
          <p>{errorWords(error)}</p>
        </Notice>
      )}
      <div id="inline-place" ref={place} hidden={!isOpen}>
        {isOpen && (
          <TrackstarEmbeddedLink
            {...config}
            integrationType="cart"
            className="inline-page"
            onClose={() => setOpen(false)}
          />
        )}
      </div>
    </article>
  );
}
