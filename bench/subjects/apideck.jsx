import { useVault } from '@apideck/vault-react';

export default {
  Connect({ onSuccess, onClose, onMake }) {
    const { open, close } = useVault();
    onMake?.({ close });
    return (
      <button
        type="button"
        onClick={() =>
          open({
            token: 'secret session token',
            onConnectionChange: ({ id }) => onSuccess(id),
            onClose,
          })
        }
      >
        Connect
      </button>
    );
  },
};
