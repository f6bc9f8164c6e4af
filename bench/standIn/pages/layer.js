/** What the layer of our own listens to, which stands for that of a maker's script. */
export default {
  isToken: (data) => data?.standIn === 'open',
  success: (code) => ({ standIn: 'success', code }),
  close: () => ({ standIn: 'close' }),
};
