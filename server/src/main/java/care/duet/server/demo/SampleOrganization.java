package care.duet.server.demo;

import care.duet.sdk.generated.model.OrganizationKind;

/**
 * An organization of the sample.
 *
 * @param id what the sample's files call it
 */
record SampleOrganization(String id, OrganizationKind kind, String name) {}
