/** What @apideck/vault-js listens to. */
export default {
  ready: () => 'on-ready',
  isToken: (data) => Boolean(data?.token),
  success: (id) => ({ type: 'on-connection-change', data: { id } }),
  close: () => 'on-close',
};
