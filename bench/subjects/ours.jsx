import { TrackstarConnectButton } from 'react-trackstar-link';

export default {
  Connect: ({ onSuccess, onClose }) => (
    <TrackstarConnectButton
      getLinkToken={async () => 'secret link token'}
      onSuccess={(code) => onSuccess(code)}
      onClose={() => onClose()}
    />
  ),
};
