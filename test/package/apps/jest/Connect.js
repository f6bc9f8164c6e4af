const { createElement, useState } = require('react');
const { TrackstarConnectButton } = require('react-trackstar-link');

exports.Connect = function Connect({ getLinkToken }) {
  const [connected, setConnected] = useState('Nothing is connected.');
  const button = createElement(TrackstarConnectButton, {
    getLinkToken,
    linkUrl: 'https://link.example',
    onSuccess: async (_authCode, integrationName) => setConnected(`Connected: ${integrationName}`),
    onError: ({ code }) => setConnected(`Failed: ${code}`),
  });
  return createElement('main', null, button, createElement('p', { role: 'status' }, connected));
};
