package care.duet.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of results that is kept. */
public final class Page {

  private static final String NOTES =
      """
      ## How to read it

      Product, floor, database and the driver that loads them share one machine, so rates say little
      about others; a part names the processors it was measured on. Ratios say more: both sides meet the same load in turns, in one run. Both
      run with `-Xmx256m -XX:+UseSerialGC`, as `docs/operations.md` advises for so small a heap.

      **The floor** is Jetty's core handler on the product's number of threads: no framework, no
      authentication, no validation, no mapping. It sends the statements of the product through plain
      JDBC, on pools made by the product's own class for the same accounts, in the same order, with
      the same ends of transactions. The statements are recorded from the product at the start of the
      run, in its database driver; arguments that differ between two recordings are made anew for
      each request. The run fails when the database counts other statements for the product than for
      the floor. For the combined list the floor's answer is the product's, byte for byte; it is
      written by string building from the rows. For submissions the floor does not read the request,
      has its inserts ready as single statements, and answers the rows it read last.

      **Warming up** is done by three connections first, until 6,000 answers have come, and then by
      all: under full load the compilers get so little of two processors that the first minutes show
      how far they have come. The product has far more code for them than the floor.

      **Throughput** is measured in a closed loop: every connection sends its next request when it has
      the answer. **Latency at a rate** is measured in an open loop at half of what the slower side can
      do, from the time a request was meant to start. The driver is a plain socket client, one thread
      per connection, because the JDK's client would take a good part of two cores. Nothing is
      compressed or encrypted. Each connection submits into a pairing of its own; reads go to all
      pairings at random, in the larger set of data as well as in the smaller.

      **An import** is timed from the first byte sent until its state has ended, checking, matching with
      what is known, progress and the row's JSON included. Its floor is the database reading the same
      rows from a file of this machine into an equal table, with the same keys and references. Both
      are done once before, with a tenth of the rows. **Packets** are asked for ten at a time, each of
      a patient whom both sides have listed and sent some seventy facts about, in a closed loop.
      **Matching** links made-up records with errors in a process of its own; memory is the sum of
      the peaks of the heap's parts.

      **A newcomer** is a person whom a pairing has not heard of, submitted by one connection as a
      list of one. The product times the match: from having the record to knowing whose it is, with
      every statement that reads who may be the same person and writes what was decided. It tells of
      its last thousand, which are the measured ones and no others. The driver times the whole
      request: also who calls, the idempotency key, storing the list, a new version of the combined
      list, and the commit, which puts on disk what the match has written, too.

      **An agenda** is generated and then published, which attaches its packets; each of a conference
      of its own, by sixteen connections with pairings of their own, in turns without a pause. The
      aim is held against both requests together, from the first one sent to the last answer.
      Each pairing has thirty people whom both sides have listed and sent some seventy facts about.
      **A review item** is saved by each connection in a pairing of its own, whatever the review is
      by then. The floor sends the statements that the product was recorded to send, as for
      submissions, and answers the rows it read.

      **Conferences in progress** are as many pairings, because two of one pairing do not overlap.
      In each several people, of both sides, read the review of a patient and save one of its items
      on the ETag read, and begin so again every few seconds, whatever the server does; each has
      a patient. No answer may be other than a success.

      **History** compares two pairings on one server: the same people, open tasks and conferences
      ahead, but in one of them a single conference was held and in the other many, each with
      packets, pre-work, reviews, a decision, a case and its tasks for each patient, and a version
      of the combined list. All are about the same ten patients, which is the worst case. The pages are of one
      length. One connection asks both in turns; the aim is held against the median, because of
      some hundred answers the slowest tell of the machine. Product here is the one with many, floor
      the one with a single conference.

      **Not covered:** several clients per key, reads while the same pairing's lists are written,
      other operations, a database on another machine, hours of load.
      """;

  private static final String HEADING = "### ";

  private Page() {}

  /**
   * Makes the page anew; the other parts stay as they are.
   *
   * @param part what was measured
   */
  public static void write(Path file, String part, Table table, List<String> parameters)
      throws IOException {
    Map<String, String> parts =
        Files.exists(file) ? parts(Files.readString(file)) : new TreeMap<>();
    parts.put(part, LocalDate.now(ZoneOffset.UTC) + ", " + Machine.processors() + "\n\n" + table);
    Files.writeString(
        file,
        """
        # Results

        Made by `bench/run --write`; do not edit. A part can be measured by itself.

        %s
        ## Where and how

        %s
        %s

        %s\
        """
            .formatted(
                parts.entrySet().stream()
                    .map(known -> HEADING + known.getKey() + ", " + known.getValue())
                    .collect(Collectors.joining("\n")),
                list(Machine.lines()),
                list(parameters),
                NOTES));
  }

  private static Map<String, String> parts(String page) {
    Map<String, String> parts = new TreeMap<>();
    String tables = page.split("## Where and how", 2)[0];
    for (String section : tables.split(HEADING, -1)) {
      String[] named = section.split(", ", 2);
      if (named.length == 2 && named[1].contains("| ---")) {
        parts.put(named[0], named[1].strip() + "\n");
      }
    }
    return parts;
  }

  private static String list(List<String> lines) {
    return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
  }
}
