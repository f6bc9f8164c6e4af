import { resolve } from 'node:path';
import { EmulatorError } from './errors.js';

export interface EmulatorOptions {
  /** Port of the API and the Link page; dashboard and simulated vendors take the next two. 0: any free ones. Default 4010. */
  port?: number;
  /** Address to listen on. Default `127.0.0.1`. */
  host?: string;
  /** Folder that keeps the data. Default `.trackstar-emulator` in the working directory. */
  dataDir?: string;
  /** Keep everything in this Postgres database instead (15 or newer): `postgres://user:password@host:5432/database`. */
  databaseUrl?: string;
  /** Keep everything in memory instead. */
  memory?: boolean;
  /** The full-access API key. Default: made at the first start and kept beside the data folder. */
  apiKey?: string;
  /** What the generated data follows from. Default `trackstar`. */
  seed?: string;
  /** The organization that the Link page speaks for; kept in its settings. Default `Example Company`. */
  organizationName?: string;
  /** Milliseconds that a simulated vendor takes for each page and check. Default 250. */
  vendorLatency?: number;
  /** Records on each page of a simulated vendor. Default 15. */
  initialSyncPageSize?: number;
  /** Seconds that a link token lives. Default 1800. */
  linkTokenTtl?: number;
  /** Seconds that an auth code lives. Default 600. */
  authCodeTtl?: number;
  /** 10 reads and 50 writes a second for each access token, as the real service. Default true. */
  rateLimits?: boolean;
  /** Folder that invoice files of carriers are dropped into, as `CONNECTION_ID/file.csv` or `INTEGRATION/file.csv`. */
  carrierInbox?: string;
  /** A JSON file as for `POST /_emulator/seed`. A file that was used before adds nothing. */
  seedFile?: string;
  /** How many records the sandboxes shall have, by resource: `{ 'wms/orders': 100_000 }`. */
  scale?: Record<string, number>;
  /** Where log lines go. Default: standard error. */
  log?: { info(line: string): void; error(line: string): void };
}

export interface ResolvedOptions {
  port: number;
  host: string;
  databaseUrl: string | null;
  /** From the root. */
  dataDir: string | null;
  seed: string;
  vendorLatency: number;
  initialSyncPageSize: number;
  linkTokenTtl: number;
  authCodeTtl: number;
  rateLimits: boolean;
  carrierInbox: string | null;
}

function whole(name: string, value: number, min: number, max: number): number {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new EmulatorError(`${name} must be a whole number from ${min} to ${max}, not ${value}.`);
  }
  return value;
}

export function resolveOptions(options: EmulatorOptions): ResolvedOptions {
  if (options.memory && options.dataDir !== undefined) {
    throw new EmulatorError('Choose memory or a data folder, not both.');
  }
  if (options.databaseUrl !== undefined && (options.memory || options.dataDir !== undefined)) {
    throw new EmulatorError(
      'Choose a Postgres database, a data folder or memory, only one of them.',
    );
  }
  if (options.carrierInbox === '') throw new EmulatorError('The carrier inbox has no name.');
  if (options.dataDir === '') throw new EmulatorError('The data folder has no name.');
  if (options.apiKey !== undefined && !/^[\x21-\x7e]+$/.test(options.apiKey)) {
    throw new EmulatorError('The API key must be visible ASCII characters without spaces.');
  }
  return {
    // Dashboard and simulated vendors need the two ports after it.
    port: whole('The port', options.port ?? 4010, 0, 65_533),
    host: options.host ?? '127.0.0.1',
    databaseUrl: options.databaseUrl ?? null,
    dataDir:
      options.memory || options.databaseUrl !== undefined
        ? null
        : resolve(options.dataDir ?? '.trackstar-emulator'),
    seed: options.seed ?? 'trackstar',
    vendorLatency: whole('The vendor latency', options.vendorLatency ?? 250, 0, 600_000),
    initialSyncPageSize: whole('The page size', options.initialSyncPageSize ?? 15, 1, 10_000),
    linkTokenTtl: whole('The life of link tokens', options.linkTokenTtl ?? 1800, 1, 86_400),
    authCodeTtl: whole('The life of auth codes', options.authCodeTtl ?? 600, 1, 86_400),
    rateLimits: options.rateLimits ?? true,
    carrierInbox: options.carrierInbox ?? null,
  };
}
