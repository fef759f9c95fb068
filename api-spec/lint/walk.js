const NESTED = ['items', 'additionalProperties', 'contains', 'not', 'if', 'then', 'else'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SCALARS = ['string', 'integer', 'number', 'boolean'];

/** Visits a schema and all it holds; what a reference points at is visited where it is defined. */
export function walk(schema, path, visit, name) {
  if (!schema || typeof schema !== 'object' || '$ref' in schema) {
    return;
  }
  visit(schema, path, name);
  for (const [property, value] of Object.entries(schema.properties ?? {})) {
    walk(value, [...path, 'properties', property], visit, property);
  }
  for (const key of NESTED) {
    walk(schema[key], [...path, key], visit);
  }
  for (const key of LISTS) {
    (schema[key] ?? []).forEach((part, i) => walk(part, [...path, key, i], visit));
  }
}

export const isScalar = (schema) => SCALARS.includes(schema.type);

export const parameter = (operation, where, name) =>
  (operation.parameters ?? []).find((each) => each.in === where && each.name === name);

/** The schema of the JSON body of an answer; undefined where there is none. */
export const answer = (operation, status) =>
  operation.responses?.[status]?.content?.['application/json']?.schema;
