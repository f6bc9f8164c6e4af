// Writes the types of the emulator's OpenAPI document, or with --check says whether they are those of today.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const target = path('../../emulator/web/dashboard/src/api/openapi.d.ts');

const { module } = await runnerImport(path('../../emulator/src/openapi/document.ts'), {
  configFile: false,
  logLevel: 'error',
});
const types = `// Written by \`npm run openapi:types\` from the emulator's OpenAPI document. Do not edit.\n${astToString(
  await openapiTS(structuredClone(module.openApiDocument())),
)}`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== types) {
    console.error(
      'The types of the OpenAPI document are not those of today. Run: npm run openapi:types',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, types);
}
process.exit(0);
