'use server';

import { cookies } from 'next/headers';

export async function createLinkToken(): Promise<string> {
  return 'a link token of the backend';
}

export async function storeConnection(_authCode: string, integrationName: string): Promise<void> {
  // Setting a cookie also has the page rendered anew.
  (await cookies()).set('connected', integrationName);
}
