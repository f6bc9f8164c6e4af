import * as main from 'react-trackstar-link';
import * as embedded from 'react-trackstar-link/embedded';
import * as hosted from 'react-trackstar-link/hosted';
import * as protocol from 'react-trackstar-link/protocol';
import * as server from 'react-trackstar-link/server';
import * as testing from 'react-trackstar-link/testing';
import * as vanilla from 'react-trackstar-link/vanilla';

/** Every entry, so that the declarations of each are checked as well. */
export const entries = { main, embedded, hosted, protocol, server, testing, vanilla };
