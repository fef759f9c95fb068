package care.duet.server.docs;

/** Pages without scripts and without anything from elsewhere. */
final class Html {

  private Html() {}

  static String page(String title, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s · Duet</title>
        <link rel="stylesheet" href="/docs/duet.css">
        </head>
        <body><main>
        <h1>%1$s</h1>
        %2$s
        </main></body>
        </html>
        """
        .formatted(escape(title), body);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
