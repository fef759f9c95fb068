import { answer, parameter } from './walk.js';

const PAGE = 'has_more,items,next_cursor';

/** A list takes limit and cursor, and answers a page; nothing else does. */
export default function lists(operation, _options, { path }) {
  const limit = parameter(operation, 'query', 'limit');
  const cursor = parameter(operation, 'query', 'cursor');
  const page = answer(operation, '200');
  const properties = Object.keys(page?.properties ?? {}).sort().join();
  const isList = /^list[A-Z]/.test(operation.operationId ?? '');
  const found = [];
  const report = (message) => found.push({ message, path });
  if (!isList && (limit || cursor || page?.properties?.items)) {
    report('What answers a page is called list….');
  }
  if (!isList) {
    return found;
  }
  if (limit?.schema?.maximum !== 200 || limit.schema.default !== 50 || !cursor) {
    report('A list takes the shared limit and cursor.');
  }
  if (properties !== PAGE || page.properties.items.type !== 'array') {
    report('A list answers a page {items, next_cursor, has_more}.');
  } else if ([...(page.required ?? [])].sort().join() !== 'has_more,items') {
    report('A page always has items and has_more, and next_cursor only when there is more.');
  }
  if (!operation.responses?.['200']?.headers?.Link) {
    report('A page links to the next one.');
  }
  return found;
}
