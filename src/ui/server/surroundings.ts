/** What the server takes from its process. */
export interface ServerSurroundings {
  /** The user's own, for endpoints with their keys. */
  readonly configFolder: string;
  /** For proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hears of errors that are ours, with their stack. */
  readonly onDefect: (error: unknown) => void;
}
