/** The file as a whole cannot be read; nothing of it is imported. The message says why. */
export class CarrierFileProblem extends Error {
  override name = 'CarrierFileProblem';
}
