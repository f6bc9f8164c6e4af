import { TrackstarConnectButton } from 'react-trackstar-link/hosted';

export default {
  Connect: ({ id, onSuccess, onClose }) => (
    <TrackstarConnectButton
      buttonId={id}
      getLinkToken={async () => 'secret link token'}
      onSuccess={(code) => onSuccess(code)}
      onClose={() => onClose()}
    />
  ),
};
