import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const rows = new Set(JSON.parse(readFileSync(join(process.cwd(), 'lint', 'contract-rows.json'), 'utf8')));

/** x-contract lists the rows of the contract that the operation serves, and they exist. */
export default function contract(listed, _options, { path }) {
  if (!Array.isArray(listed) || listed.length === 0) {
    return [{ message: 'x-contract lists at least one row.', path }];
  }
  return listed
    .filter((row) => !rows.has(row))
    .map((row) => ({ message: `The contract has no row ${row}.`, path }));
}
