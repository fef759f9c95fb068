const PARTIES = ['admin', 'plan', 'practice', 'observer'];

/** Each role belongs to a party, and holds no scope that no operation asks for. */
export default function roles(roles, _options, { path, document }) {
  const asked = Object.values(document.data.paths ?? {})
    .flatMap((item) => Object.values(item))
    .map((operation) => operation['x-scope']);
  return Object.entries(roles).flatMap(([name, role]) => [
    ...(PARTIES.includes(role.party) ? [] : [{ message: `${name} is of no party.`, path: [...path, name] }]),
    ...(role.scopes ?? [])
      .filter((scope) => !asked.includes(scope))
      .map((scope) => ({ message: `No operation asks for ${scope}.`, path: [...path, name, 'scopes'] })),
  ]);
}
