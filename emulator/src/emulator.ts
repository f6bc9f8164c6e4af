import { createApiLog } from './api-log/create-api-log.js';
import { createApp } from './app.js';
import { workOnCarrierFiles } from './carrier-files/import-job.js';
import { startCarrierInbox } from './carrier-files/inbox.js';
import { withFaults } from './connectors/faults.js';
import { createSimulatedConnector } from './connectors/simulated.js';
import { prepareData } from './control/prepare-data.js';
import { createDashboardApp } from './dashboard/app.js';
import type { Deps, Logger } from './deps.js';
import { listen } from './listen.js';
import { type EmulatorOptions, type ResolvedOptions, resolveOptions } from './options.js';
import {
  checkMasterKey,
  forgetCutOffCalls,
  nameOrganization,
  openData,
  storeApiKeys,
} from './start-storage.js';
import { startClock } from './storage/clock.js';
import { compileOnAllCores } from './storage/compile-embedded.js';
import type { Database } from './storage/database.js';
import { type HeldFolder, holdFolder } from './storage/hold-folder.js';
import { type Keys, loadKeys, sharedKeys } from './storage/keys.js';
import { startQueue } from './storage/queue.js';
import { reset } from './storage/reset.js';
import { createSecrets } from './storage/secrets.js';
import { runSyncJob } from './sync/run-sync.js';
import type { SyncJob } from './sync/sync-job.js';
import { startTicker } from './ticker.js';
import { createVendorApp } from './vendors/vendor-app.js';
import { type DeliveryJob, runDeliveryJob } from './webhooks/deliver.js';

export interface Emulator {
  /** Base URL of the API. */
  url: string;
  /** What apps give to the library as `linkUrl`. */
  linkUrl: string;
  dashboardUrl: string;
  apiKey: string;
  readOnlyApiKey: string;
  /** Forgets all connections, link tokens, jobs and webhook messages; keys and webhook endpoints stay. */
  reset(): Promise<void>;
  /** Ends everything and gives the data folder back. Can be called more than once. */
  close(): Promise<void>;
}

/** Connections that sync at the same time. */
const SYNC_WORKERS = 4;
/** Webhook endpoints that are sent to at the same time. */
const WEBHOOK_WORKERS = 16;

const toStderr: Logger = {
  info: (line) => process.stderr.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
};

/** The parts without the servers; what tests run, too. `template` is a prepared data folder, `held` is given back, too. */
export async function startCore(
  options: EmulatorOptions,
  more: {
    template?: Blob;
    now?: () => Date;
    connectorOf?: Deps['connectorOf'];
    env?: NodeJS.ProcessEnv;
    held?: HeldFolder;
  } = {},
) {
  const resolved = resolveOptions(options);
  const log = options.log ?? toStderr;
  const undo: (() => unknown)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const { databaseUrl, dataDir } = resolved;
    const held =
      more.held ?? (dataDir === null ? null : holdFolder(dataDir, more.template === undefined));
    undo.push(() => held?.release());
    const keys = databaseUrl === null ? loadKeys(dataDir, more.env) : sharedKeys(more.env);
    const secrets = createSecrets(keys.masterKey);
    const db = await openData(databaseUrl, held, more.template);
    undo.push(() => db.close());
    await checkMasterKey(db, secrets);
    await forgetCutOffCalls(db);
    const apiKey = options.apiKey ?? keys.apiKey;
    const isNew = await storeApiKeys(db, secrets, { full: apiKey, readOnly: keys.readOnlyApiKey });
    const { organizationName } = options;
    if (organizationName !== undefined) await nameOrganization(db, organizationName);
    const apiLog = createApiLog(db, log);
    undo.push(() => apiLog.close());
    const queue = await startQueue(db, log);
    undo.push(() => queue.stop());
    const clock = await startClock(db, more.now);
    undo.push(() => clock.stop());
    const deps: Deps = {
      db,
      secrets,
      options: resolved,
      log,
      apiLog,
      now: clock.now,
      clock,
      connectorOf: more.connectorOf ?? simulate(db, resolved),
      queue,
      apiUrl: () => `http://localhost:${resolved.port}`,
      vendorUrl: () => `http://localhost:${resolved.port + 2}`,
      ownPorts: new Set(),
    };
    await queue.work<SyncJob>(
      'sync',
      ({ data, isLast, signal }) => runSyncJob(deps, data, isLast, signal),
      { concurrency: SYNC_WORKERS },
    );
    await queue.work<DeliveryJob>('webhooks', (job) => runDeliveryJob(deps, job), {
      concurrency: WEBHOOK_WORKERS,
    });
    undo.push(startTicker(deps));
    await workOnCarrierFiles(deps);
    const { carrierInbox } = resolved;
    if (carrierInbox !== null) undo.push(await startCarrierInbox(deps, carrierInbox));
    compileOnAllCores();
    return { deps, keys: { ...keys, apiKey, fresh: keys.fresh || (isNew && db.isShared) }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const simulate =
  (
    db: Database,
    { seed, vendorLatency, initialSyncPageSize }: ResolvedOptions,
  ): Deps['connectorOf'] =>
  (integration) =>
    withFaults(
      db,
      integration,
      createSimulatedConnector(integration, {
        seed,
        latency: vendorLatency,
        pageSize: initialSyncPageSize,
      }),
    );

/**
 * Starts a whole local Trackstar: API, Link page, dashboard and simulated vendors. Rejects with an `EmulatorError` that
 * says what to do when it cannot, for example because a port is taken or the data folder is in use.
 */
export const createEmulator = async (options: EmulatorOptions = {}): Promise<Emulator> =>
  (await startEmulator(options)).emulator;

/** The keys apart, so that nobody logs the encryption key with the emulator. */
export async function startEmulator(
  options: EmulatorOptions,
  held?: HeldFolder,
): Promise<{ emulator: Emulator; keys: Keys; vendorUrl: string }> {
  const { deps, keys, close: closeCore } = await startCore(options, { held });
  const { host, port } = deps.options;
  const undo: (() => Promise<void>)[] = [closeCore];
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      for (const step of undo.reverse()) await step();
    })();
    return closing;
  };
  try {
    const api = await listen(host, port, (taken) => createApp(deps, taken));
    undo.push(api.close);
    deps.ownPorts.add(api.port);
    const url = `http://localhost:${api.port}`;
    deps.apiUrl = () => url;
    const dashboard = await listen(host, port === 0 ? 0 : port + 1, (taken) =>
      createDashboardApp(deps, taken, url, api.app),
    );
    undo.push(dashboard.close);
    deps.ownPorts.add(dashboard.port);
    const vendors = await listen(host, port === 0 ? 0 : port + 2, (taken) =>
      createVendorApp(deps, taken),
    );
    undo.push(vendors.close);
    deps.ownPorts.add(vendors.port);
    const vendorUrl = `http://localhost:${vendors.port}`;
    deps.vendorUrl = () => vendorUrl;
    await prepareData(deps, options, async (type) => {
      const headers = { host: `localhost:${api.port}`, 'x-trackstar-api-key': keys.apiKey };
      await api.app.request(`${url}/sandbox/generate-sandbox/${type}`, { method: 'POST', headers });
    });
    const emulator = {
      url,
      linkUrl: `${url}/link`,
      dashboardUrl: `http://localhost:${dashboard.port}`,
      apiKey: keys.apiKey,
      readOnlyApiKey: keys.readOnlyApiKey,
      reset: () => reset(deps),
      close,
    };
    return { emulator, keys, vendorUrl };
  } catch (error) {
    await close();
    throw error;
  }
}
