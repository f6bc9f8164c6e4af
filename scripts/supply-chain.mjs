// npm run audit: what is installed runs nothing, is what the lock file says, and has no known hole; with a software bill
// of materials of the published package and of all that it is built with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';
import { checkLockfile } from './supply-chain/check-lockfile.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const npm = (...args) =>
  spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });

const problems = [
  ...checkLockfile(read('package-lock.json'), read('scripts/supply-chain/install-scripts.json')),
  // The packages that the library is measured beside.
  ...checkLockfile(read('bench/peers/package-lock.json'), {}),
];
console.log(
  `lock files: ${problems.length === 0 ? 'nothing to say' : `${problems.length} problems`}`,
);

const folder = join(root, '.cache/sbom');
mkdirSync(folder, { recursive: true });
const { name } = read('package.json');
for (const [file, args] of Object.entries({
  'package.cdx.json': ['--omit=dev', '--omit=peer', '--workspaces=false'],
  'workspace.cdx.json': [],
})) {
  const { stdout } = npm('sbom', '--sbom-format=cyclonedx', '--package-lock-only', ...args);
  const bill = JSON.parse(stdout);
  // npm takes the folder's name.
  bill.metadata.component.name = name;
  writeFileSync(join(folder, file), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`.cache/sbom/${file}: ${bill.components.length} packages`);
  if (file === 'package.cdx.json' && bill.components.length > 0) {
    const brought = bill.components.map(({ purl }) => purl).join(', ');
    problems.push(`The published package brings others: ${brought}.`);
  }
}

const audit = npm('audit', '--audit-level=high', '--json');
const report = JSON.parse(audit.stdout || '{}');
if (report.metadata) {
  const { high, critical } = report.metadata.vulnerabilities;
  console.log(`known holes: ${JSON.stringify(report.metadata.vulnerabilities)}`);
  if (high + critical > 0) {
    const which = Object.values(report.vulnerabilities)
      .filter(({ severity }) => severity === 'high' || severity === 'critical')
      .map((hole) => hole.name);
    problems.push(`Known holes in ${which.join(', ')}. See npm audit.`);
  }
} else {
  console.log(
    'known holes: not looked up, since the registry gives no answer to npm audit from here',
  );
}

for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
