/** The vendor gave no good answer this time: it is down, too slow, or asks for patience. Trying again later may help. */
export class VendorUnavailable extends Error {
  override name = 'VendorUnavailable';
}

/** The vendor answered 429. */
export class VendorRateLimited extends VendorUnavailable {
  override name = 'VendorRateLimited';
  constructor(
    message: string,
    /** Seconds that the vendor wants to be left alone. */
    readonly retryAfter: number,
  ) {
    super(message);
  }
}

/** The vendor no longer takes the credentials. Only a re-link helps. */
export class CredentialsRefused extends Error {
  override name = 'CredentialsRefused';
}

/** The vendor understood a write and does not want it; the message is its own. */
export class VendorRefused extends Error {
  override name = 'VendorRefused';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
