package care.duet.server.demo;

import care.duet.sdk.generated.model.Role;

/** What one organization's program needs to work: who it is, what it may do, and its key. */
record Access(SampleOrganization organization, Role role, String clientId, String key) {}
