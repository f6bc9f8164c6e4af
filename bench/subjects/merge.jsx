import { useMergeLink } from '@mergeapi/react-merge-link';

export default {
  Connect({ onSuccess, onClose }) {
    const { open, isReady } = useMergeLink({
      linkToken: 'secret link token',
      onSuccess: (code) => onSuccess(code),
      onExit: () => onClose(),
    });
    return (
      <button type="button" disabled={!isReady} onClick={open}>
        Connect
      </button>
    );
  },
};
