/** What @nangohq/frontend listens to. */
export default {
  ready: () => ({ type: 'ready' }),
  isToken: (data) => data?.type === 'session_token',
  success: (connectionId) => ({ type: 'connect', payload: { connectionId } }),
  close: () => ({ type: 'close' }),
};
