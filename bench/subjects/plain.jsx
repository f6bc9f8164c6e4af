/** What the others are measured against: a button, and nothing behind it. */
export default {
  Connect: ({ onSuccess }) => (
    <button type="button" onClick={() => onSuccess('code')}>
      Connect
    </button>
  ),
};
