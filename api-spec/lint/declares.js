import { parameter } from './walk.js';

/** An operation declares these headers, and an answer for each of these statuses. */
export default function declares(operation, { headers = [], statuses = [], bodyStatuses = [] }, { path }) {
  const wanted = operation.requestBody ? [...statuses, ...bodyStatuses] : statuses;
  return [
    ...headers
      .filter((name) => !parameter(operation, 'header', name))
      .map((name) => ({ message: `The header ${name} is not declared.`, path })),
    ...wanted
      .filter((status) => !operation.responses?.[status])
      .map((status) => ({ message: `No answer is declared for ${status}.`, path: [...path, 'responses'] })),
  ];
}
