import link = require('react-trackstar-link');
import protocol = require('react-trackstar-link/protocol');

const name: string = link.TrackstarConnectButton.displayName;
const hook: (config: link.TrackstarLinkConfig) => link.TrackstarLink = link.useTrackstarLink;
const version: number = protocol.PROTOCOL_VERSION;

export = { name, hook, version };
