import { showKomboConnect } from '@kombo-api/connect';

export default {
  Connect: ({ onSuccess, onClose }) => (
    <button
      type="button"
      onClick={() => showKomboConnect('https://connect.kombo.dev/link').then(onSuccess, onClose)}
    >
      Connect
    </button>
  ),
};
