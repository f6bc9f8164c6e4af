import { openEmbedded } from './storage/embedded.js';
import { startQueue } from './storage/queue.js';

/** A migrated data folder with nothing in it, as an archive that a new database can begin from. */
export async function makeTemplate(): Promise<Blob> {
  const db = await openEmbedded({});
  const queue = await startQueue(db, { info: () => {}, error: () => {} });
  await queue.stop();
  // Postgres makes a new database from these, which nobody does here; without them there is a third to unpack.
  await db.executeSql('update pg_database set datistemplate = false where datistemplate');
  for (const unused of ['template0', 'template1']) await db.executeSql(`drop database ${unused}`);
  // Filling the buffers is a good part of a start; Postgres takes 128 MB unless told.
  await db.executeSql("alter system set shared_buffers = '64MB'");
  await db.executeSql('checkpoint');
  const blob = await db.dump();
  await db.close();
  return blob;
}

/** The same as a folder that was closed in order, to copy. */
export async function unpackTemplate(template: Blob, folder: string): Promise<void> {
  const db = await openEmbedded({ folder, template });
  await db.close();
}
