import { isScalar, walk } from './walk.js';

/** Every part of a schema says what it is; every single value shows what it looks like. */
export default function described(schema, { field }, { path }) {
  const found = [];
  walk(schema, path, (part, place) => {
    const wanted = field === 'description' || (isScalar(part) && part.const === undefined);
    if (wanted && part[field] === undefined) {
      found.push({ message: `There is no ${field}.`, path: place });
    }
  });
  return found;
}
