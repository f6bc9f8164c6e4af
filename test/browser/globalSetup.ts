import type { TestProject } from 'vitest/node';
import { serveFixtures } from './link-page/serve.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test/browser/link-page is served, and the same at another origin. */
    linkOrigin: string;
    otherOrigin: string;
  }
}

export default async function setup({ provide }: TestProject) {
  const { linkOrigin, otherOrigin, close } = await serveFixtures();
  provide('linkOrigin', linkOrigin);
  provide('otherOrigin', otherOrigin);
  return close;
}
