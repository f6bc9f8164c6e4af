// Writes the types of the emulator's OpenAPI document, or with --check says whether they are those of today.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { runnerImport } from 'vite';
import { serverTypes } from './server-types.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const { module } = await runnerImport(path('../../emulator/src/openapi/document.ts'), {
  configFile: false,
  logLevel: 'error',
});
// As it goes over the wire: without what is undefined, and without parts in common.
const document = () => JSON.parse(JSON.stringify(module.openApiDocument()));

const wanted = {
  '../../emulator/web/dashboard/src/api/openapi.d.ts': `// Written by \`npm run openapi:types\` from the emulator's OpenAPI document. Do not edit.\n${astToString(
    await openapiTS(document()),
  )}`,
  '../../src/server/openapi.ts': await serverTypes(document()),
};

const check = process.argv.includes('--check');
let isOld = false;
for (const [target, types] of Object.entries(wanted)) {
  if (!check) writeFileSync(path(target), types);
  else if (readFileSync(path(target), 'utf8') !== types) isOld = true;
}
if (isOld) {
  console.error(
    'The types of the OpenAPI document are not those of today. Run: npm run openapi:types',
  );
}
process.exit(isOld ? 1 : 0);
