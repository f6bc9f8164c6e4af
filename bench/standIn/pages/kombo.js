/** What @kombo-api/connect listens to. */
export default {
  success: (activation_token) => ({ type: 'success', data: { activation_token } }),
  close: () => ({ type: 'close' }),
};
