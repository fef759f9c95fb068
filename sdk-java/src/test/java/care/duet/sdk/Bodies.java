package care.duet.sdk;

/** Bodies that a server answers. */
public final class Bodies {

  private Bodies() {}

  public static String organization(String id) {
    return """
    {"id":"%s","kind":"practice","external_id":"practice_1","name":"Lowell Family Medical Care",
     "created_at":"2026-11-02T14:05:00Z","updated_at":"2026-11-02T14:05:00Z","etag":"\\"1\\""}"""
        .formatted(id);
  }

  public static String page(String cursor, String... items) {
    String next = cursor.isEmpty() ? "" : ",\"next_cursor\":\"" + cursor + "\"";
    return "{\"items\":[%s],\"has_more\":%s%s}"
        .formatted(String.join(",", items), !cursor.isEmpty(), next);
  }

  public static String whoami() {
    return """
    {"client_id":"cli_1","client_name":"Care management","administrator":false,"key_id":"key_1",
     "key_last_four":"x9Qa","grants":[{"pairing_id":"prg_1","pairing_state":"active",
     "role":"plan_director","party":"plan","scopes":["combined_list:read"]}]}""";
  }

  public static String combinedList(String familyName) {
    return """
    {"version":3,"current":true,"created_at":"2026-11-02T14:05:00Z","cause":{"code":
     "list_submitted","party":"plan","id":"rsl_1","client_id":"cli_1"},"overlap":{"version":3,
     "common":1,"plan_only":0,"practice_only":0,"union":1,"ratio":1.0},"urgent_addition_count":0,
     "entries":[{"id":"cle_1","patient_id":"pat_1","position":1,"state":"active",
     "named_by":"common","position_reason":{"code":"on_both_lists","text":"On both lists"},
     "given_name":"Ana","family_name":"%s","birth_date":"1964-08-25","etag":"\\"1\\""}],
     "etag":"\\"3.1\\""}"""
        .formatted(familyName);
  }
}
