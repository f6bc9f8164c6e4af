import { useFinchConnect } from '@tryfinch/react-connect';

const message = (kind, more) => ({ name: 'finch-auth-message-v2', kind, ...more });

export default {
  Connect({ onSuccess, onClose }) {
    const { open } = useFinchConnect({
      onSuccess: ({ code }) => onSuccess(code),
      onError: ({ errorMessage }) => console.error(errorMessage),
      onClose: () => onClose(),
    });
    return (
      <button type="button" onClick={() => open({ sessionId: 'session' })}>
        Connect
      </button>
    );
  },
  page: {
    success: (code) => message('success', { code }),
    close: () => message('closed'),
  },
};
