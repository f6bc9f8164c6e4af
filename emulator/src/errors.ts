/** The emulator cannot start or was asked for something impossible; the message says what to do. */
export class EmulatorError extends Error {
  override name = 'EmulatorError';
}
