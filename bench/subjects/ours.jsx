import { TrackstarConnectButton } from 'react-trackstar-link';

const message = (type, more) => ({ source: 'trackstar-link', version: 1, type, ...more });

export default {
  Connect: ({ onSuccess, onClose, onMake }) => (
    <TrackstarConnectButton
      getLinkToken={async () => 'secret link token'}
      onSuccess={(code, _name, close) => {
        onMake?.({ close });
        onSuccess(code);
      }}
      onClose={() => onClose()}
    />
  ),
  page: {
    ready: () => message('ready', { versions: [1] }),
    isToken: (data) => data?.type === 'init',
    afterToken: ({ session }) => message('loaded', { session }),
    success: (authCode, given) =>
      message('success', {
        session: given?.session,
        id: authCode,
        authCode,
        integrationName: 'Sandbox',
      }),
    close: (given) => message('close', { session: given?.session }),
  },
};
