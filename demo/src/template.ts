import { openDatabase } from './storage/database.js';

/** A new database with its tables, packed; the build keeps it, since making one takes seconds. */
export async function makeTemplate(): Promise<Blob> {
  const db = await openDatabase();
  const blob = await db.dump();
  await db.close();
  return blob;
}
