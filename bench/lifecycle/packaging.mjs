// What can be told of a package without a window: whether Node can load it, whom it lets install it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { satisfies } from 'semver';
import { peersFolder, root } from '../support/paths.mjs';
import { noReact } from './reasons.js';

const { version: react } = createRequire(import.meta.url)('react/package.json');
const ours = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const { packages } = JSON.parse(readFileSync(`${peersFolder}package-lock.json`, 'utf8'));

/** A program in a fresh Node, where the package is installed. Resolves to undefined, or to what went wrong. */
function runNode(subject, type, code) {
  const cwd = subject.isOurs ? root : peersFolder;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--input-type=${type}`, '-e', code], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
    });
    child.on('close', (status) => {
      resolve(status ? (/^\w*Error.*$/m.exec(text)?.[0] ?? `status ${status}`) : undefined);
    });
  });
}

/** A package and all that it brings, by the lock file of the peers. */
function treeOf(name, seen = new Map()) {
  const found = packages[`node_modules/${name}`];
  if (!found || seen.has(name)) return seen;
  seen.set(name, found);
  for (const dependency of Object.keys(found.dependencies ?? {})) treeOf(dependency, seen);
  return seen;
}

/** Where the code of an `import` begins. */
function entryOf({ isOurs, package: name }) {
  if (isOurs) return `${root}${ours.exports[name === ours.name ? '.' : './hosted'].import.default}`;
  const manifest = `${peersFolder}node_modules/${name}/package.json`;
  const { module, main, exports } = JSON.parse(readFileSync(manifest, 'utf8'));
  return `${dirname(manifest)}/${exports?.['.']?.import ?? module ?? main}`;
}

/** The first statement of a file, comments left out. */
const opensWith = (path, directive) =>
  readFileSync(path, 'utf8')
    .replace(/^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*)*/, '')
    .slice(1)
    .startsWith(directive);

export const packaging = [
  {
    id: 'import',
    title: 'import on a server',
    passes: 'A fresh Node, without a window, imports by name what the app uses.',
    without: () => undefined,
    async run(subject) {
      const names = subject.import.filter((name) => name !== 'default');
      const what = names.length ? `{ ${names.join(', ')} }` : 'whole';
      const used = names.length ? names : ['whole'];
      return runNode(
        subject,
        'module',
        `import ${what} from '${subject.package}'; for (const each of [${used}]) if (typeof each !== 'function') throw new TypeError('not a function');`,
      );
    },
  },
  {
    id: 'require',
    title: 'require',
    passes: 'The same by `require`.',
    without: () => undefined,
    async run(subject) {
      return runNode(
        subject,
        'commonjs',
        `const whole = require('${subject.package}'); for (const name of ${JSON.stringify(subject.import)}) if (typeof whole[name] !== 'function') throw new TypeError(name + ' is not a function');`,
      );
    },
  },
  {
    id: 'strict-peers',
    title: `strict peers on React ${react.split('.')[0]}`,
    passes: `Every peerDependencies range for React, the package’s own and those of what it brings, takes ${react}: \`npm install --strict-peer-deps\` goes through.`,
    without: () => undefined,
    async run(subject) {
      const tree = subject.isOurs ? new Map([[ours.name, ours]]) : treeOf(subject.package);
      for (const [name, { peerDependencies }] of tree) {
        for (const peer of ['react', 'react-dom']) {
          const range = peerDependencies?.[peer];
          if (range && !satisfies(react, range)) return `${name} asks for ${peer} ${range}`;
        }
      }
      return undefined;
    },
  },
  {
    id: 'use-client',
    title: '`use client`',
    passes:
      'What is imported opens with `use client`, so that a Server Component can render it as it is.',
    without: noReact,
    async run(subject) {
      return opensWith(entryOf(subject), 'use client') ? undefined : 'the directive is not there';
    },
  },
];

/** The verdicts on one package. */
export const tryPackaging = (subject) =>
  Promise.all(
    packaging.map(async ({ run, without, ...about }) => {
      const reason = without(subject);
      if (reason) return { ...about, result: 'does not apply', note: reason };
      const failure = await run(subject);
      return { ...about, result: failure ? 'fail' : 'pass', note: failure };
    }),
  );
