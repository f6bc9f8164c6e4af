'use client';

import { storeConnection } from './actions';

/** A Server Action takes no functions, so that `close` stays here. */
export async function saveConnection(authCode: string, integrationName: string): Promise<void> {
  await storeConnection(authCode, integrationName);
}
