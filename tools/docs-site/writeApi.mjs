import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, TSConfigReader, TypeDocReader } from 'typedoc';

/** Writes the reference of the API, a page for each entry, of the docstrings in the sources. */
export async function writeApi(folder) {
  rmSync(folder, { recursive: true, force: true });
  const options = fileURLToPath(new URL('typedoc.json', import.meta.url));
  const readers = [new TypeDocReader(), new TSConfigReader()];
  const app = await Application.bootstrapWithPlugins({ options, logLevel: 'Warn' }, readers);
  const project = await app.convert();
  if (!project) throw new Error('The API reference could not be made; the reason stands above.');
  await app.generateOutputs(project);
  rmSync(join(folder, 'overview.md'));
  for (const page of readdirSync(folder)) {
    // A module is called what it is imported by.
    const path = page === 'index.md' ? '' : `/${page.slice(0, -'.md'.length)}`;
    const file = join(folder, page);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^# .*/, `# react-trackstar-link${path}`));
  }
}
