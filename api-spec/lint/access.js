const ANYONE = 'authenticated';

/** Each operation needs a scope that some role holds, and x-party names the sides of just these roles. */
export default function access(operation, _options, { path, document }) {
  const roles = Object.values(document.data['x-roles'] ?? {});
  const scope = operation['x-scope'];
  const holders = scope === ANYONE ? roles : roles.filter((role) => role.scopes?.includes(scope));
  if (holders.length === 0) {
    return [{ message: `x-scope is '${scope}', which no role in x-roles holds.`, path }];
  }
  const parties = new Set(holders.map((role) => role.party));
  if (parties.has('plan') && parties.has('practice')) {
    parties.add('both');
  }
  const wanted = [...parties].sort().join(', ');
  const stated = [...(operation['x-party'] ?? [])].sort().join(', ');
  return wanted === stated
    ? []
    : [{ message: `x-party is [${stated}], but the roles that hold ${scope} are of [${wanted}].`, path }];
}
