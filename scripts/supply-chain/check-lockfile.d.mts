export function checkLockfile(
  lockfile: { packages: Record<string, object> },
  reasons: Record<string, string>,
): string[];
