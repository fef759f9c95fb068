import { answer, parameter } from './walk.js';

/** What carries a validator can be asked for conditionally; what is found by a path can be missing. */
export default function reads(operation, _options, { path }) {
  const found = [];
  const report = (message) => found.push({ message, path });
  const hasPathParameter = (operation.parameters ?? []).some((each) => each.in === 'path');
  if (hasPathParameter && !operation.responses?.['404']) {
    report('A resource found by its path can be missing: 404 is not declared.');
  }
  if (path[path.length - 1] !== 'get' || !answer(operation, '200')?.properties?.etag) {
    return found;
  }
  if (!operation.responses['200'].headers?.ETag) {
    report('The answer has an etag but no ETag header.');
  }
  if (!operation.responses['304']) {
    report('What carries an ETag can be unchanged: 304 is not declared.');
  }
  if (!parameter(operation, 'header', 'If-None-Match')) {
    report('What carries an ETag takes If-None-Match.');
  }
  return found;
}
