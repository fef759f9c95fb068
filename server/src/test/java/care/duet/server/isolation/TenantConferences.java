package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Api;

/** When the teams of one pairing confer. */
final class TenantConferences {

  private final Tenant tenant;

  private String series = "";
  private String conference = "";

  TenantConferences(Tenant tenant) {
    this.tenant = tenant;
  }

  /** Agrees on more than a page of one can hold. */
  void agree() {
    series = freshSeries(Who.PLAN);
    conference = fresh(Who.PRACTICE);
    assertThat(freshSeries(Who.PRACTICE)).isNotEqualTo(series);
  }

  String series() {
    return series;
  }

  String conference() {
    return conference;
  }

  /** A series of its own for a probe that changes it. */
  String freshSeries(Who who) {
    return tenant.post(
        who, "/conference-series", tenant.bodies().series("createConferenceSeries", who.side()));
  }

  /** A conference of its own for a probe that changes it. */
  String fresh(Who who) {
    return tenant.post(
        who, "/conferences", tenant.bodies().conference("createConference", who.side()));
  }

  /** Moves the series and the conference once more. */
  void move() {
    patch("/conference-series/" + series, tenant.bodies().series("updateConferenceSeries", "plan"));
    patch("/conferences/" + conference, tenant.bodies().conference("updateConference", "plan"));
  }

  private void patch(String rest, String body) {
    Api plan = tenant.api(Who.PLAN).with("If-Match", "*");
    assertThat(plan.patch(tenant.path(rest), body).status()).isEqualTo(200);
  }
}
