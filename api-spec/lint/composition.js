const UNREADABLE = ['oneOf', 'anyOf', 'discriminator'];

/** Answers hold nothing that generated clients read differently from language to language. */
export default function composition(node, _options, { path }, place = path) {
  if (!node || typeof node !== 'object') {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]) =>
    UNREADABLE.includes(key)
      ? [{ message: `An answer holds ${key}.`, path: [...place, key] }]
      : composition(value, null, { path }, [...place, key]),
  );
}
