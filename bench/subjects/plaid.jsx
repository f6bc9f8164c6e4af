import { usePlaidLink } from 'react-plaid-link';

export default {
  Connect({ onSuccess, onClose }) {
    const { open, ready } = usePlaidLink({
      token: 'secret link token',
      onSuccess: (code) => onSuccess(code),
      onExit: () => onClose(),
    });
    return (
      <button type="button" onClick={() => open()} disabled={!ready}>
        Connect
      </button>
    );
  },
};
