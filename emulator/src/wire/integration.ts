import { z } from '@hono/zod-openapi';
import type { Integration } from '../connectors/integrations.js';
import { findResource, writesOf } from '../resources/index.js';
import { writeShape } from '../resources/write-shape.js';

const specificFields = z.object({
  type: z.literal('object'),
  properties: z.record(z.string(), z.unknown()),
  required_fields: z.array(z.string()),
});

export const integrationSchema = z
  .object({
    integration_name: z.string(),
    display_name: z.string(),
    install_method: z.enum(['input', 'oauth']),
    description: z.string(),
    logo_url: z.string(),
    write_operations: z.array(
      z.object({
        action: z.string(),
        url: z.string(),
        required_base_schema_fields: z.array(z.string()),
        optional_base_schema_fields: z.array(z.string()),
        integration_specific_fields: specificFields,
      }),
    ),
    list_operations: z.array(
      z.object({
        action: z.string(),
        url: z.string(),
        implemented_fields: z.record(z.string(), z.boolean()),
      }),
    ),
    available_actions: z.array(z.string()),
  })
  .openapi('Integration');

const describe = ({ display, type, isSandbox }: Integration) =>
  isSandbox
    ? `Made-up ${type} data to try things with.`
    : `A simulation of ${display} with made-up data. Nothing is sent to the vendor.`;

/** Initials on a plain tile: the emulator ships nobody's logo. */
function initialsTile({ display }: Integration): string {
  const initials = display
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#475569"/>' +
    `<text x="24" y="31" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Names of the fields of a schema, nested ones with dots. */
function fieldNames(schema: z.ZodType, path = ''): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return fieldNames(inner.element as z.ZodType, path);
  if (!(inner instanceof z.ZodObject)) return path ? [path] : [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
    fieldNames(field, path ? `${path}.${name}` : name),
  );
}

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

/** Of a required field, what is required in it; of an optional one, all of it. */
function sortFields(schema: z.ZodObject, path = ''): { required: string[]; optional: string[] } {
  const sorted = { required: [] as string[], optional: [] as string[] };
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const full = path ? `${path}.${name}` : name;
    if (field.safeParse(undefined).success) {
      sorted.optional.push(...fieldNames(field, full));
      continue;
    }
    const inner = bare(field);
    const nested = inner instanceof z.ZodArray ? bare(inner.element as z.ZodType) : inner;
    if (nested instanceof z.ZodObject) {
      const within = sortFields(nested, full);
      sorted.required.push(...within.required);
      sorted.optional.push(...within.optional);
    } else {
      sorted.required.push(full);
    }
  }
  return sorted;
}

const writeOperations = (integration: Integration) =>
  writesOf(integration.type)
    .filter(({ write }) => integration.writes.includes(write.functionName))
    .map(({ write }) => {
      const { schema, ignored } = writeShape(write, integration);
      const { required, optional } = sortFields(schema);
      return {
        action: write.functionName,
        url: `${write.method.toUpperCase()} ${write.path}`,
        required_base_schema_fields: required,
        optional_base_schema_fields: optional.filter(
          (name) => !ignored.includes(name.split('.')[0] ?? ''),
        ),
        integration_specific_fields: {
          type: 'object' as const,
          properties: {},
          required_fields: [],
        },
      };
    });

type WireIntegration = z.infer<typeof integrationSchema>;

const known = new WeakMap<Integration, WireIntegration>();

/** An integration as `GET /integrations` answers it; it is the same for as long as the process lives. */
export function wireIntegration(integration: Integration): WireIntegration {
  const wired = known.get(integration) ?? wire(integration);
  known.set(integration, wired);
  return wired;
}

const wire = (integration: Integration): WireIntegration => ({
  integration_name: integration.name,
  display_name: integration.display,
  install_method: integration.installMethod,
  description: describe(integration),
  logo_url: initialsTile(integration),
  write_operations: writeOperations(integration),
  list_operations: integration.reads.flatMap((action) => {
    const resource = findResource(integration.type, action);
    if (!resource) return [];
    return [
      {
        action,
        url: `GET ${resource.path}`,
        implemented_fields: Object.fromEntries(
          fieldNames(resource.schema).map((field) => [field, true]),
        ),
      },
    ];
  }),
  available_actions: [...integration.reads, ...integration.writes],
});
