import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { CarrierFile } from './schema.js';

/** Seconds that a download URL works. */
const LIFE = 20 * 60;

const signatureOf = (deps: Deps, id: string, expires: number) =>
  deps.secrets.hash('carrier-file', `${id}\0${expires}`);

/** The file as the API answers it. `origin`: where the API is reached; by default its own port on this machine. */
export function wireCarrierFile(deps: Deps, file: CarrierFile, origin?: string) {
  const base = origin ?? `http://localhost:${[...deps.ownPorts][0] ?? deps.options.port}`;
  const expires = Math.floor(deps.now().getTime() / 1000) + LIFE;
  const query = new URLSearchParams({
    expires: String(expires),
    signature: signatureOf(deps, file.id, expires),
  });
  return {
    id: file.id,
    file_name: file.fileName,
    generated_time: wireDate(file.generatedTime),
    file_type: file.fileType,
    download_url: `${base}/carrier/files/${file.id}/download?${query}`,
    download_url_expires_at: wireDate(new Date(expires * 1000)),
  };
}

/** Whether a download URL is one of ours and not yet too old. */
export const isLive = (deps: Deps, id: string, expires: number, signature: string): boolean =>
  signature === signatureOf(deps, id, expires) && expires * 1000 > deps.now().getTime();
