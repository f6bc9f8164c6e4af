import type { SpawnSyncOptions } from 'node:child_process';

export declare const root: string;
export declare const exampleNames: string[];
export declare function examplePath(name: string): string;
export declare function isSuite(name: string): boolean;
export declare function pack(): { folder: string; tarball: string; files: string[] };
export declare function run(
  command: string,
  args: string[],
  options?: SpawnSyncOptions,
): { stdout: string; stderr: string };
export declare function installApp(from: string, to: string, tarball: string): string;
export declare function startExample(
  name: string,
  app: string,
  options: { emulator: { url: string; apiKey: string }; port: number },
): Promise<{ url: string; exited: Promise<unknown>; stop(): Promise<void> }>;
