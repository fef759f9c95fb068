import { walk } from './walk.js';

const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** Fields, or the values of enumerations, are written in snake_case. */
export default function named(schema, { what }, { path }) {
  const found = [];
  walk(schema, path, (part, place) => {
    const [names, below] =
      what === 'fields'
        ? [Object.keys(part.properties ?? {}), (name) => ['properties', name]]
        : [part.enum ?? [], (_name, i) => ['enum', i]];
    names.forEach((name, i) => {
      if (!SNAKE_CASE.test(name)) {
        found.push({ message: `'${name}' is not snake_case.`, path: [...place, ...below(name, i)] });
      }
    });
  });
  return found;
}
