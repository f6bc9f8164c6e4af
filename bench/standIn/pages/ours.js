const message = (type, more) => ({ source: 'trackstar-link', version: 1, type, ...more });

/** The public protocol of this repository. */
export default {
  ready: () => message('ready', { versions: [1] }),
  isToken: (data) => data?.type === 'init',
  afterToken: ({ session }) => message('loaded', { session }),
  isEnd: (data) => data?.type === 'closing' || data?.type === 'close-request',
  success: (authCode, given) =>
    message('success', {
      session: given?.session,
      id: authCode,
      authCode,
      integrationName: 'Sandbox',
    }),
  close: (given) => message('close', { session: given?.session }),
};
