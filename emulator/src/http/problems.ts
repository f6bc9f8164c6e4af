import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Thrown by handlers; one place turns it into an answer. */
export abstract class Problem extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
  abstract body(): Record<string, unknown>;
}

export type Detail = Record<string, Record<string, string[]>>;

/** An error of the public API. */
export class ApiProblem extends Problem {
  constructor(
    status: ContentfulStatusCode,
    message: string,
    private readonly more: {
      /** What is wrong with which input: place (`query`, `json`, `path`, `headers`), then field. */
      detail?: Detail;
      /** The id that was not found. */
      id?: string;
      headers?: Record<string, string>;
    } = {},
  ) {
    super(status, message, more.headers);
  }
  body() {
    const { detail, id } = this.more;
    return {
      error: this.message,
      origin: 'trackstar',
      ...(detail && { detail }),
      ...(id !== undefined && { id }),
    };
  }
}

/** The vendor behind the connection did not do what was asked; the text is the vendor's. */
export class IntegrationProblem extends Problem {
  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(status as ContentfulStatusCode, message, headers);
  }
  body() {
    return { error: this.message, origin: 'integration' };
  }
}

export const invalid = (place: string, fields: Record<string, string[]>) => {
  const [name, messages] = Object.entries(fields)[0] ?? ['', []];
  return new ApiProblem(422, `Invalid ${place}: ${name}: ${messages[0] ?? 'not valid'}`, {
    detail: { [place]: fields },
  });
};

/** The integration has no such function. `name` is how the integration calls itself. */
export const notImplemented = (what: string, name: string) =>
  new ApiProblem(501, `Endpoint ${what} is not implemented for ${name}`);

export const notFound = (what: string, id: string) =>
  new ApiProblem(404, `There is no ${what} with this id.`, { id });

export type LinkProblemCode =
  | 'link_token_invalid'
  | 'link_token_expired'
  | 'origin_not_allowed'
  | 'invalid_request'
  | 'invalid_credentials'
  | 'invalid_fields'
  | 'vendor_unavailable'
  | 'unknown_integration'
  | 'unknown_attempt'
  | 'account_mismatch'
  | 'sign_in_unknown'
  | 'sign_in_used'
  | 'sign_in_expired'
  | 'sign_in_elsewhere'
  | 'magic_link_unknown'
  | 'magic_link_expired'
  | 'magic_link_revoked'
  | 'magic_link_used';

/** An error of the Link page's own API; `message` is for the person who reads the page. */
export class LinkProblem extends Problem {
  constructor(
    status: ContentfulStatusCode,
    readonly code: LinkProblemCode,
    message: string,
    private readonly fields?: Record<string, string>,
  ) {
    super(status, message);
  }
  body() {
    return { error: this.message, code: this.code, ...(this.fields && { fields: this.fields }) };
  }
}
