// The types of the backend kit: every schema under its own name, the filters of every list, and a table of all calls.
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** Of the emulator itself, or about the API rather than of it. */
const LEFT_OUT = ['Control', 'Reference', 'Webhooks'];

const HEAD = `// Written by \`npm run openapi:types\` from the emulator's OpenAPI document. Do not edit.
import type { Filter, Item, ListQuery, Page, Written } from './wire.js';
`;

const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const refName = (schema) => schema?.$ref?.split('/').at(-1);
const jsonOf = (part) => Object.values(part?.content ?? {})[0]?.schema;
const names = (schema) =>
  Object.keys(schema?.properties ?? {})
    .sort()
    .join();

/** All calls that a client makes, with the names under which their parts go. */
function callsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, call]) => !call.deprecated && !call.tags.some((tag) => LEFT_OUT.includes(tag)))
      .map(([method, call]) => ({
        key: `${method.toUpperCase()} ${path}`,
        name: upper(call.operationId),
        call,
      })),
  );
}

/** Gives schemas that have no name one, so that the types have it. */
function createNaming(document) {
  const schemas = structuredClone(document.components.schemas);
  return {
    schemas,
    named(schema, name) {
      const known = refName(schema);
      if (known) return known;
      if (schema.type === 'array' && refName(schema.items)) return `${refName(schema.items)}[]`;
      const { title, ...rest } = schema;
      const wanted = title ?? name;
      const isTaken = schemas[wanted] && JSON.stringify(schemas[wanted]) !== JSON.stringify(rest);
      const free = isTaken ? `${wanted}Detail` : wanted;
      schemas[free] = rest;
      return free;
    },
  };
}

/** The answer of a call: an envelope around a record where it is one. */
function answerOf({ call, name }, naming) {
  const schema = jsonOf(call.responses['200']);
  const { data } = schema.properties ?? {};
  switch (refName(schema) ? '' : names(schema)) {
    case 'data,next_token,total_count':
      return `Page<${naming.named(data.items, name.replace(/^List/, '').replace(/s$/, ''))}>`;
    case 'data,id,unused_fields':
      return refName(data) ? `Written<${refName(data)}>` : naming.named(schema, `${name}Answer`);
    case 'data':
      return `Item<${naming.named(data, name.replace(/^(Get|List)/, ''))}>`;
    default:
      return naming.named(schema, `${name}Answer`);
  }
}

const valueType = (schema) => {
  const { type, format, enum: values, anyOf } = schema;
  if (anyOf) return [...new Set(anyOf.map(valueType))].join(' | ');
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (format === 'date-time') return 'string | Date';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'string';
};

/** `status` and `status[in]` become one field. The query of a list has a name, after its records. */
function queryOf({ call }, answer) {
  const fields = new Map();
  for (const { name: parameter, in: place, schema } of call.parameters ?? []) {
    if (place !== 'query' || parameter === 'limit' || parameter === 'page_token') continue;
    const [, field, operator] = /^([^[]+)(?:\[(.+)\])?$/.exec(parameter);
    const known = fields.get(field) ?? { operators: [], schema, isBare: false };
    fields.set(field, {
      isBare: known.isBare || !operator,
      schema: /^(eq|neq)?$/.test(operator ?? '') ? schema : known.schema,
      operators: operator ? [...known.operators, operator] : known.operators,
    });
  }
  const [, record] = /^Page<(.+)>$/.exec(answer) ?? [];
  if (fields.size === 0 && !record) return null;
  const lines = [...fields].map(([field, { operators, schema, isBare }]) => {
    const value = valueType(schema);
    if (operators.length === 0) return `  ${field}?: ${value};`;
    const list = operators.map((each) => `'${each}'`).join(' | ');
    return `  ${field}?: Filter<${value}, ${list}${isBare ? '' : ', never'}>;`;
  });
  if (!record) return { type: `{ ${lines.map((line) => line.trim()).join(' ')} }` };
  const name = `${record}Query`;
  const text = `/** ${call.summary}: by what. */\nexport interface ${name} extends ListQuery {\n${lines.join('\n')}\n}\n`;
  return { type: name, text };
}

/** The schemas that are reached from these, themselves included. */
function reach(schemas, from) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name) || !schemas[name]) return;
    found.add(name);
    for (const [, next] of JSON.stringify(schemas[name]).matchAll(
      /"#\/components\/schemas\/(\w+)"/g,
    ))
      visit(next);
  };
  from.forEach(visit);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => found.has(name)));
}

/** `components['schemas']['WmsOrder']` is WmsOrder, and each is exported by itself. */
async function declare(schemas) {
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas },
  };
  // What has a default may be left out: nearly all of them are in what is sent.
  const nodes = await openapiTS(document, { defaultNonNullable: false });
  const components = nodes.find((node) => node.name?.text === 'components');
  const { members } = components.members.find((member) => member.name.text === 'schemas').type;
  const { factory } = ts;
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const isSchema = (node) =>
    ts.isIndexedAccessTypeNode(node) &&
    ts.isIndexedAccessTypeNode(node.objectType) &&
    node.objectType.objectType.typeName?.text === 'components';
  const shorten = (context) => (root) => {
    const visit = (node) =>
      isSchema(node)
        ? factory.createTypeReferenceNode(node.indexType.literal.text)
        : ts.visitEachChild(node, visit, context);
    return ts.visitNode(root, visit);
  };
  const declarations = members.map((member) => {
    const { type, name } = member;
    const declaration = ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(modifiers, name.text, undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(modifiers, name.text, undefined, type);
    return ts.transform(declaration, [shorten]).transformed[0];
  });
  return astToString(declarations)
    .replace(/^ *\/\*\* @enum .*\n/gm, '')
    .replace(/@description /g, '')
    .replace(/^(\s+)\* @enum .*\n/gm, '');
}

export async function serverTypes(document) {
  const naming = createNaming(document);
  const queries = [];
  const used = [];
  const rows = callsOf(document).map((each) => {
    const answer = answerOf(each, naming);
    const body = jsonOf(each.call.requestBody);
    const bodyName = body && naming.named(body, `${each.name}Body`);
    const query = queryOf(each, answer);
    if (query?.text) queries.push(query.text);
    used.push(answer.replace(/^\w+<|\[\]|>/g, ''), bodyName);
    const mayLeaveOut = body && !each.call.requestBody.required ? ' | undefined' : '';
    const parts = [
      ...(query ? [`query: ${query.type}`] : []),
      ...(body ? [`body: ${bodyName}${mayLeaveOut}`] : []),
      `answer: ${answer}`,
    ];
    return `  /** ${each.call.summary}. */\n  '${each.key}': { ${parts.join('; ')} };`;
  });
  const events = Object.values(document.webhooks).map(({ post }) =>
    refName(jsonOf(post.requestBody)),
  );
  return [
    HEAD,
    await declare(reach(naming.schemas, [...used, ...events])),
    ...queries,
    `/** Every event of a webhook, told apart by its \`event_type\`. */\nexport type TrackstarEvent =\n${events.map((name) => `  | ${name}`).join('\n')};\n`,
    `/** What each call takes and gives. */\nexport interface Calls {\n${rows.join('\n')}\n}\n`,
  ].join('\n');
}
