import { walk } from './walk.js';

/** Requests refuse what they do not know, and bound what they take. */
export default function closed(schema, _options, { path }) {
  const found = [];
  walk(schema, path, (part, place, name) => {
    const report = (message) => found.push({ message, path: place, name });
    if (part.type === 'object' && part.unevaluatedProperties !== false) {
      report('An object of a request has unevaluatedProperties: false.');
    }
    if (part.type === 'array' && part.maxItems === undefined) {
      report('An array of a request has maxItems.');
    }
    if (part.type === 'string' && !part.enum && !part.format && part.maxLength === undefined) {
      report('A text of a request has maxLength.');
    }
  });
  return found;
}
