/** What a terminal obeys, or nobody sees; line ends and tabs aside. */
export const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The commands in a log, as GitHub's runner finds them (actions/runner, ActionCommand.cs): `::name …::` at the start of a
 * line after spaces of any kind, `##[name …]` anywhere.
 */
export function obeyed(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const now = /^\s*::([^:\s]+)(?: [^:]*)?::/.exec(line)?.[1];
    if (now !== undefined) return [now];
    const legacy = /##\[([^\s\]]*)[^\]]*\]/.exec(line)?.[1];
    return legacy === undefined ? [] : [legacy];
  });
}
