/** The same with a look of its own. */
export default {
  Connect: ({ onSuccess }) => (
    <button
      type="button"
      style={{
        padding: '10px 20px',
        background: '#fff',
        border: '2px solid #f1f1f1',
        borderRadius: 4,
        cursor: 'pointer',
      }}
      onClick={() => onSuccess('code')}
    >
      Connect
    </button>
  ),
};
