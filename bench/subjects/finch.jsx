import { useFinchConnect } from '@tryfinch/react-connect';

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
};
