const TENANT = '/v1/pairings/{pairing_id}/';
const SHARED = '#/components/parameters/PairingId';

/** Every path is a tenant's, under its pairing and with the shared parameter, or in the list of others. */
export default function paths(items, { outside }, { path, document }) {
  const found = [];
  const report = (message, ...place) => found.push({ message, path: [...path, ...place] });
  const shared = document.data.components?.parameters?.PairingId;
  if (shared?.name !== 'pairing_id' || shared.schema?.format !== 'pairing-id') {
    report('The shared parameter PairingId has the name pairing_id and the format pairing-id.');
  }
  outside
    .filter((name) => !(name in items))
    .forEach((name) => report(`The list of paths outside pairings names ${name}, which is gone.`));
  for (const [name, item] of Object.entries(items)) {
    const tenant = name.startsWith(TENANT);
    if (tenant === outside.includes(name)) {
      report(tenant ? 'A tenant path is listed as outside pairings.' : `A path is under ${TENANT} or listed.`, name);
    }
    for (const [method, operation] of Object.entries(item)) {
      const parameters = operation.parameters ?? [];
      if (tenant && parameters[0]?.$ref !== SHARED) {
        report('The first parameter of a tenant operation is the shared PairingId.', name, method);
      }
      if (!tenant && parameters.some((each) => each.$ref === SHARED || each.schema?.format === 'pairing-id')) {
        report('Only tenant operations take a parameter of format pairing-id.', name, method);
      }
    }
  }
  return found;
}
