import Nango from '@nangohq/frontend';

export default {
  Connect: ({ onSuccess, onClose, onMake }) => (
    <button
      type="button"
      onClick={() => {
        const nango = new Nango({ connectSessionToken: 'secret session token' });
        const connect = nango.openConnectUI({
          onEvent({ type, payload }) {
            if (type === 'connect') onSuccess(payload.connectionId);
            if (type === 'close') onClose();
          },
        });
        onMake?.(connect);
      }}
    >
      Connect
    </button>
  ),
};
