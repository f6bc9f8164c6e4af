import { TrackstarConnectButton } from 'react-trackstar-link';
import { Notice } from '../ui/Notice.js';
import { type Vertical, verticals } from '../verticals.js';
import { errorWords } from './errorWords.js';
import { useConnect } from './useConnect.js';

/** The library's button with its own label, in our look. */
export function ConnectCard({ vertical }: { vertical: Vertical }) {
  const { label, text, Icon } = verticals[vertical];
  const { config, error } = useConnect();
  const id = `connect-${vertical}`;
  return (
    <article className="card connect-card" aria-labelledby={id}>
      <span className="badge-icon">
        <Icon size={24} />
      </span>
      <h3 id={id}>{label}</h3>
      <p className="muted">{text}</p>
      {error && (
        <Notice tone="danger" isAlert>
          <p>{errorWords(error)}</p>
        </Notice>
      )}
      <TrackstarConnectButton
        {...config}
        integrationType={vertical}
        unstyled
        className="button button-primary"
      />
    </article>
  );
}
