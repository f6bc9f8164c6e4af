export { createEmulator, type Emulator } from './emulator.js';
export { EmulatorError } from './errors.js';
export type { EmulatorOptions } from './options.js';
