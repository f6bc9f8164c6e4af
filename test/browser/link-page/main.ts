import { runHostedScript } from '../../transports/hostedScript.js';

// As a script tag runs it.
runHostedScript();
