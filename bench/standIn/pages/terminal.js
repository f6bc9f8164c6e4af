/** What @terminal-api/link-sdk listens to. */
export default {
  success: (publicToken) => ({ type: 'SUCCESS', payload: { publicToken } }),
  close: () => ({ type: 'CLOSE' }),
};
