/**
 * What is wrong with a lock file, in words: a package that runs something when it is installed and has no written
 * reason, one without a checksum, one that comes from elsewhere than a registry, and a reason that no package needs.
 */
export function checkLockfile({ packages }, reasons) {
  const problems = [];
  const used = new Set();
  for (const [path, entry] of Object.entries(packages)) {
    if (!path.includes('node_modules/') || entry.link) continue;
    const id = `${entry.name ?? path.split('node_modules/').at(-1)}@${entry.version}`;
    if (entry.hasInstallScript) {
      used.add(id);
      if (!reasons[id]) problems.push(`${id} has an install script and no written reason for it.`);
    }
    if (entry.inBundle) continue;
    if (!/^sha512-/.test(entry.integrity ?? '')) problems.push(`${id} has no sha512 checksum.`);
    if (entry.resolved && !entry.resolved.startsWith('https://registry.npmjs.org/')) {
      problems.push(`${id} does not come from the npm registry.`);
    }
  }
  for (const id of Object.keys(reasons)) {
    if (!used.has(id)) problems.push(`${id} has a written reason, but is not installed.`);
  }
  return problems;
}
