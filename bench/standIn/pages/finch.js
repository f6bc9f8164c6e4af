const message = (kind, more) => ({ name: 'finch-auth-message-v2', kind, ...more });

/** What @tryfinch/react-connect listens to. */
export default {
  success: (code) => message('success', { code }),
  close: () => message('closed'),
};
