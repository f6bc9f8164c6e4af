import { TrackstarConnectButton } from '@trackstar/react-trackstar-link';

export default {
  // A prop that is there and undefined would count as an id.
  Connect: ({ id, onSuccess, onClose }) => (
    <TrackstarConnectButton
      {...(id && { buttonId: id })}
      getLinkToken={async () => 'secret link token'}
      onSuccess={(code) => onSuccess(code)}
      onClose={() => onClose()}
    />
  ),
};
