import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { z } from 'zod';
import { parseJson } from '../../machine/json.ts';
import { SpoError } from '../../spo/errors.ts';

/** A request is some 70 bytes long; whoever sends more wants something else. */
const MOST_BYTES = 1024;

const schema = z.strictObject({
  pullRequest: z.int().positive(),
  headSha: z.string().regex(/^[0-9a-f]{40}$/, 'expected 40 hex digits'),
});

/** What a run without rights asks of the one that has the key. Anybody can write it: a claim, to be compared. */
export type PullRequestClaim = z.output<typeof schema>;

/** @throws SpoError `bad-input` for anything but a small regular file with exactly these two entries. */
export async function readRequestFile(file: string): Promise<PullRequestClaim> {
  const text = await readSmallFile(file);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refused(`${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'unknown problem'}`);
}

async function readSmallFile(file: string): Promise<string> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    // An unpacked artifact may hold links to files of this machine; a pipe would keep us waiting.
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    throw refused('it cannot be opened as a regular file', cause);
  }
  try {
    if (!(await handle.stat()).isFile()) throw refused('it is not a regular file');
    const buffer = Buffer.alloc(MOST_BYTES + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead > MOST_BYTES) throw refused(`it has more than ${MOST_BYTES} bytes`);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Quotes nothing of the file: it would end up in a log. */
function refused(reason: string, cause?: unknown): SpoError {
  return new SpoError('bad-input', `The request file is refused: ${reason}.`, {
    remedy: 'It holds {"pullRequest": <number>, "headSha": "<40 hex digits>"} and nothing else.',
    cause,
  });
}
