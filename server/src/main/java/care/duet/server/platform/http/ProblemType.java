package care.duet.server.platform.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem the API answers with, each with a page that explains it. */
public enum ProblemType {
  MALFORMED_REQUEST(
      400,
      "The request cannot be read",
      "The body is not the JSON this operation reads: it is cut short, is not valid JSON, repeats a"
          + " name, or holds a property the operation does not know. 'errors' points at the place;"
          + " a name that is close to a valid one is answered with the valid one."),
  UNKNOWN_PARAMETER(
      400,
      "A parameter is unknown",
      "Parameters that an operation does not know are refused rather than ignored, because a filter"
          + " with a typing error would otherwise return too much."),
  INVALID_PARAMETER(
      400,
      "A parameter is invalid",
      "A query parameter or header has a value outside of what the operation documents, or a cursor"
          + " is used with another pairing or filter than it was made for."),
  UNAUTHENTICATED(
      401,
      "No valid key",
      "Send 'Authorization: Bearer duet_live_…' with a key that is neither revoked nor expired. The"
          + " last six characters are a checksum, so that a mistyped key can be told offline."),
  FORBIDDEN(
      403,
      "A scope is missing",
      "The key is valid, but its roles do not hold the scope this operation needs. 'detail' names"
          + " the scope; 'GET /v1/whoami' lists what the caller holds."),
  NOT_ACTING_FOR(
      403,
      "The client does not act for this person",
      "'Duet-On-Behalf-Of' names a contact that is unknown in this pairing, is the other side's, does"
          + " not name the calling client among its client_ids, or is not on the team today; 'errors'"
          + " says which. Leave the header out to act as the client alone."),
  NOT_FOUND(
      404,
      "Not found",
      "There is no such resource for this caller. A resource of another pairing answers exactly the"
          + " same as one that never existed."),
  METHOD_NOT_ALLOWED(
      405, "Method not allowed", "The resource exists, but not this method; see 'Allow'."),
  NOT_ACCEPTABLE(
      406, "Not acceptable", "The operation answers 'application/json'; 'Accept' excludes that."),
  REQUEST_TIMEOUT(408, "The request took too long to arrive", "Send the whole request in time."),
  STATE_CONFLICT(
      409,
      "The state does not allow it",
      "The resource is in a state in which this operation makes no sense; 'detail' says which state"
          + " that is and what is allowed."),
  ALREADY_EXISTS(
      409,
      "It exists already",
      "Another resource has the same identity; 'detail' says which field."),
  PAIRING_NOT_ACTIVE(
      409,
      "The pairing is not active",
      "A pairing that is being provisioned or is suspended answers reads and refuses writes; a"
          + " closed one refuses both. An administrator moves it with activate, suspend and close."),
  REQUEST_IN_PROGRESS(
      409,
      "A request with this key is still running",
      "An earlier request with the same Idempotency-Key has not finished. Try again shortly: the"
          + " answer will be the same."),
  PRECONDITION_FAILED(
      412,
      "The resource has changed",
      "The ETag in If-Match is not the current one: somebody else changed the resource. Read it"
          + " again and decide anew."),
  PAYLOAD_TOO_LARGE(
      413, "The body is too large", "A body may hold one mebibyte; 'detail' names the limit."),
  URI_TOO_LONG(414, "The URI is too long", "Shorten the request line."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "Unsupported content type", "Send the body as 'application/json' in UTF-8."),
  RULE_BROKEN(
      422,
      "A rule is broken",
      "The body can be read, but a value breaks a rule of the operation. 'errors' has one item per"
          + " place, each with a code, a JSON Pointer and words."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "The Idempotency-Key was used with another body",
      "A key stands for one request. Use a new key for a new request."),
  PRECONDITION_REQUIRED(
      428,
      "If-Match is missing",
      "This change needs 'If-Match' with the ETag it is based on, so that two people cannot"
          + " overwrite each other unseen."),
  HEADERS_TOO_LARGE(431, "The headers are too large", "Shorten the request's headers."),
  BAD_REQUEST(400, "Bad request", "The request is not valid HTTP or cannot be understood."),
  INTERNAL_ERROR(
      500,
      "Something went wrong in the server",
      "This is a fault of the server. Nothing was changed unless the answer to a repeat says so;"
          + " repeat with the same Idempotency-Key and report the request_id if it persists."),
  UNAVAILABLE(
      503,
      "Temporarily unavailable",
      "The server cannot reach its database or is shutting down. Repeat after 'Retry-After' seconds"
          + " with the same Idempotency-Key: what was acknowledged is kept, and nothing happens"
          + " twice.");

  private final int status;
  private final String title;
  private final String explanation;

  ProblemType(int status, String title, String explanation) {
    this.status = status;
    this.title = title;
    this.explanation = explanation;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The same few words each time. */
  public String title() {
    return title;
  }

  /** What the page of this type says. */
  public String explanation() {
    return explanation;
  }

  /** The word for programs, for example {@code rule_broken}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The path of the page on this server. Relative, so that the same problem has the same type on
   * every deployment and behind every proxy.
   */
  public String path() {
    return "/problems/" + code();
  }

  /** The type with this code. */
  public static Optional<ProblemType> byCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /** The most general type of a status that a framework chose. */
  public static ProblemType byStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 408 -> REQUEST_TIMEOUT;
      case 409 -> STATE_CONFLICT;
      case 412 -> PRECONDITION_FAILED;
      case 413 -> PAYLOAD_TOO_LARGE;
      case 414 -> URI_TOO_LONG;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 422 -> RULE_BROKEN;
      case 428 -> PRECONDITION_REQUIRED;
      case 431 -> HEADERS_TOO_LARGE;
      case 503 -> UNAVAILABLE;
      case 501, 505 -> BAD_REQUEST;
      default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    };
  }
}
