// npm run emulator: builds the emulator when needed, then is it.
import { ensureBuilt } from './ensure-built.mjs';

ensureBuilt('emulator');
await import('../emulator/dist/cli.js');
