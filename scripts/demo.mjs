// npm run demo: builds what the demo needs, then is it.
import { ensureBuilt } from './ensure-built.mjs';

ensureBuilt('emulator');
ensureBuilt('demo');
await import('../demo/dist/server/cli.js');
