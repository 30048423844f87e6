/** What differs from one start of Neo4j to the next. */
export interface ServerSettings {
  readonly boltPort: number;
  readonly browserPort: number;
  readonly authentication: boolean;
  readonly postConnectCommands: readonly string[];
  /** Further lines, as they are. */
  readonly conf: readonly string[];
}

// Neo4j reads its settings as Latin-1, where a backslash starts an escape and a line break ends the setting.
function escape(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(/\s*[\r\n]+\s*/g, " ")
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The text of neo4j.conf: reachable from this machine only, modest in memory, bounded in time, silent to the outside. */
export function renderConf(settings: ServerSettings): string {
  const bolt = String(settings.boltPort);
  const browser = String(settings.browserPort);
  const lines = [
    "# Written anew at each start.",
    "server.default_listen_address=127.0.0.1",
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=localhost:${bolt}`,
    "server.http.enabled=true",
    `server.http.listen_address=127.0.0.1:${browser}`,
    `server.http.advertised_address=localhost:${browser}`,
    "server.https.enabled=false",
    "",
    `dbms.security.auth_enabled=${String(settings.authentication)}`,
    "# Statements over HTTP stay off, and no page from elsewhere may read an answer: Browser and the service speak Bolt.",
    "server.http_enabled_modules=BROWSER",
    `dbms.security.http_access_control_allow_origin=http://localhost:${browser}`,
    "# A statement can read neither files nor addresses.",
    "dbms.security.allow_csv_import_from_file_urls=false",
    "internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0",
    "server.directories.import=import",
    "",
    "server.memory.pagecache.size=256m",
    "db.transaction.timeout=10s",
    "db.memory.transaction.max=256m",
    "db.logs.query.enabled=OFF",
    "# By default Neo4j waits twice five seconds before it stops, for clients that are gone.",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "",
    "dbms.usage_report.enabled=false",
    "client.allow_telemetry=false",
    "browser.remote_content_hostname_whitelist=localhost,127.0.0.1",
    `browser.post_connect_cmd=${escape(settings.postConnectCommands.join("; "))}`,
    ...settings.conf,
  ];
  return lines.join("\n") + "\n";
}

/** Neo4j Browser's address with the database filled in; without authentication it connects by itself. */
export function toBrowserUrl(browserPort: number, boltPort: number, authentication: boolean): string {
  const query = authentication ? `dbms=neo4j://neo4j@localhost:${String(boltPort)}` : "preselectAuthMethod=NO_AUTH";
  return `http://localhost:${String(browserPort)}/browser/?${query}`;
}
