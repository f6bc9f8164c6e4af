import { openEmbedded } from './storage/embedded.js';
import { startQueue } from './storage/queue.js';

/** A migrated data folder with nothing in it, as an archive that a new database can begin from. */
export async function makeTemplate(): Promise<Blob> {
  const db = await openEmbedded({});
  const queue = await startQueue(db, { info: () => {}, error: () => {} });
  await queue.stop();
  const blob = await db.dump();
  await db.close();
  return blob;
}
