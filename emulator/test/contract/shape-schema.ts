import { shapes } from './shapes.js';

/** A type in the notation of `shapes` as JSON Schema, in which a field that is not known is an error. */
export function shapeSchema(type: string): Record<string, unknown> {
  const choices = splitChoices(type);
  if (choices.length > 1) return { anyOf: choices.map(shapeSchema) };
  const [only = ''] = choices;
  if (only.endsWith('[]')) return { type: 'array', items: shapeSchema(only.slice(0, -2)) };
  if (only.startsWith('(')) return shapeSchema(only.slice(1, -1));
  if (only.startsWith('{')) {
    return { type: 'object', additionalProperties: shapeSchema(only.slice(1, -1)) };
  }
  if (only.startsWith("'")) return { const: only.slice(1, -1) };
  if (only === 'any') return {};
  if (only === 'date')
    return { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' };
  if (/^(string|number|integer|boolean|object|null)$/.test(only)) return { type: only };
  return { $ref: `#/$defs/${only}` };
}

function splitChoices(type: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const part of type.split(/( \| |[(){}])/)) {
    if (part === '(' || part === '{') depth++;
    if (part === ')' || part === '}') depth--;
    if (part === ' | ' && depth === 0) found.push('');
    else found.push(`${found.pop()}${part}`);
  }
  return found;
}

/** Things of which only a part is documented, and that need more to be of use: an id, a URL, a state. */
const isOpen = new Set(['MagicLink', 'CarrierFile']);

const added = {
  record: {
    trackstar_created_date: shapeSchema('date'),
    trackstar_updated_date: shapeSchema('date'),
  },
  tags: { trackstar_tags: shapeSchema('TrackstarTag[]') },
};

/** The records of the API: each is dated twice, and some are tagged. */
export function factSchema(type: string, isRecord: boolean, isTagged: boolean) {
  const $defs = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      if (typeof shape === 'string') return [name, shapeSchema(shape)];
      const fields = Object.entries(shape).map(([key, of]): [string, object] => [
        key.replace('!', ''),
        shapeSchema(of),
      ]);
      const isRoot = name === type && isRecord;
      const properties = {
        ...Object.fromEntries(fields),
        ...(isRoot && added.record),
        ...(isRoot && isTagged && added.tags),
      };
      return [
        name,
        {
          type: 'object',
          properties,
          required: Object.keys(properties),
          additionalProperties: isOpen.has(name),
        },
      ];
    }),
  );
  return { ...shapeSchema(type), $defs };
}

/** Fields of a body, as facts: name, type, whether it must be there. */
export function bodyFields(name: string) {
  const shape = shapes[name];
  if (typeof shape !== 'object') throw new Error(`No body ${name}.`);
  return Object.entries(shape).map(([key, type]) => ({
    name: key.replace('!', ''),
    type,
    isRequired: key.endsWith('!'),
  }));
}
