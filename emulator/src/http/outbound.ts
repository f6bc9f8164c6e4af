import { type LookupAddress, lookup } from 'node:dns';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Deps } from '../deps.js';
import { isLoopback, isNeverCalled } from './addresses.js';

/*
 * The one way out. Other people say where webhooks go and where files come from, so a name could lead to this machine's
 * own services or to a cloud's metadata. The address is checked when the connection is made, not before, since a name
 * may answer differently the second time.
 */

export interface OutboundRequest {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Milliseconds for the whole call. */
  timeout: number;
  /** Bytes of the answer that are read. */
  maxBytes: number;
  signal?: AbortSignal;
}

interface OutboundAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** The call was not made or not finished. The message names no address and can be shown. */
export class OutboundError extends Error {
  override name = 'OutboundError';
  constructor(
    readonly code: 'not_allowed' | 'unreachable' | 'timeout' | 'too_big',
    message: string,
  ) {
    super(message);
  }
}

type Policy = Pick<Deps, 'options' | 'ownPorts'>;

const refused = (why: string) => new OutboundError('not_allowed', why);

/** Throws unless the URL is one that may be called; what its name stands for is checked when it is called. */
export function checkOutboundUrl(policy: Policy, text: string): URL {
  if (!URL.canParse(text)) throw refused('This is not a URL.');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refused('Only http and https URLs can be called.');
  }
  if (url.username || url.password) throw refused('The URL must not hold credentials.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) checkAddress(policy, host, portOf(url));
  return url;
}

const portOf = (url: URL) => Number(url.port || (url.protocol === 'https:' ? 443 : 80));

function checkAddress({ options, ownPorts }: Policy, address: string, port: number): void {
  if (isNeverCalled(address)) throw refused('This address must not be called.');
  if (isLoopback(address) && !isLoopback(options.host) && options.host !== 'localhost') {
    throw refused('Loopback addresses can be called only while the emulator itself listens there.');
  }
  const isHere =
    isLoopback(address) ||
    Object.values(networkInterfaces()).some((all) => all?.some((one) => one.address === address));
  if (isHere && ownPorts.has(port)) throw refused('The emulator does not call itself.');
}

const checkedLookup =
  (policy: Policy, port: number): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error || !first) return callback(error ?? new Error('No address.'), '', 4);
      try {
        for (const { address } of found) checkAddress(policy, address, port);
      } catch (problem) {
        return callback(problem as Error, '', 4);
      }
      if (options.all) return callback(null, found);
      return callback(null, first.address, first.family);
    });
  };

/** Calls and reads the whole answer. Redirects are answers like others. */
export async function callOut(policy: Policy, call: OutboundRequest): Promise<OutboundAnswer> {
  const url = checkOutboundUrl(policy, call.url);
  const limit = AbortSignal.timeout(call.timeout);
  const signal = call.signal ? AbortSignal.any([limit, call.signal]) : limit;
  try {
    const response = await open(policy, url, call, signal);
    const body = await readAll(response, call.maxBytes);
    return { status: response.statusCode ?? 0, headers: response.headers, body };
  } catch (error) {
    if (error instanceof OutboundError) throw error;
    if (limit.aborted) {
      throw new OutboundError('timeout', `No answer within ${call.timeout / 1000} s.`);
    }
    if (call.signal?.aborted) throw error;
    throw new OutboundError('unreachable', 'The server could not be reached, or it hung up.');
  }
}

const open = (policy: Policy, url: URL, call: OutboundRequest, signal: AbortSignal) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      method: call.method ?? 'GET',
      headers: call.headers ?? {},
      lookup: checkedLookup(policy, portOf(url)),
      // A connection of its own each time, so that each is checked.
      agent: false,
      signal,
    });
    request.once('response', resolve);
    request.once('error', reject);
    request.end(call.body);
  });

async function readAll(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > maxBytes) {
      response.destroy();
      throw new OutboundError('too_big', `The answer is bigger than ${maxBytes} bytes.`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
