package care.duet.server.careteam;

import care.duet.server.api.model.AddCareTeamMemberRequest;
import care.duet.server.api.model.CareTeamMember;
import care.duet.server.api.model.CareTeamMemberPage;
import care.duet.server.api.model.Party;
import care.duet.server.contact.ContactRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between care teams and the API's. */
final class CareTeamMapping {

  private CareTeamMapping() {}

  static NewMember toNewMember(AddCareTeamMemberRequest request) {
    ContactRole role =
        request.getRole() == null ? null : ContactRole.of(request.getRole().toString());
    return new NewMember(request.getContactId(), role, request.getStartsOn());
  }

  static CareTeamMember toModel(Member member, String patientId) {
    Membership membership = member.membership();
    return CareTeamMember.builder()
        .id(membership.id())
        .patientId(patientId)
        .contactId(membership.contactId())
        .party(Party.fromValue(membership.party()))
        .role(care.duet.server.api.model.ContactRole.fromValue(membership.role()))
        .name(member.name())
        .position(member.position())
        .email(member.email())
        .telephone(member.telephone())
        .startsOn(membership.startsOn())
        .endsOn(membership.endsOn())
        .etag(member.etag())
        .build();
  }

  static CareTeamMemberPage toPage(List<Member> items, String patientId, @Nullable String next) {
    return CareTeamMemberPage.builder()
        .items(items.stream().map(member -> toModel(member, patientId)).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }
}
