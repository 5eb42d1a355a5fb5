import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../machine/json.ts';
import { refuseLinks, resultFolder } from '../machine/place-inside.ts';
import { writeText } from '../machine/write-file.ts';
import { SpoError } from '../spo/errors.ts';
import { stoppedBySchema } from '../spo/round-schema.ts';
import type { Shape } from '../spo/shape.ts';

const perRole = z.object({ optimize: z.string(), evaluate: z.string(), execute: z.string() });

/** Enough to start the same run again. */
export type RunRequest = Shape<typeof request>;
const request = z.object({
  /** By the names of the action's inputs, as typed. */
  settings: z.record(z.string(), z.string()),
  /** For each role the name of a saved endpoint. */
  roles: perRole,
});

/** What a run was of, and what became of it: beside its checkpoint, for whoever shows or resumes it later. */
export type RunFile = Omit<Shape<typeof schema>, 'version'>;
const schema = z.object({
  version: z.literal(1),
  /** The prompt file as whoever started the run names it, with forward slashes. */
  path: z.string(),
  /** Empty for the only prompt of its file. */
  promptName: z.string(),
  initialRound: z.int().min(1),
  /** All questions of the prompt. */
  questions: z.array(z.string()),
  models: perRole,
  simulated: z.boolean(),
  /** ISO 8601, UTC. */
  startedAt: z.iso.datetime(),
  /** Null while it runs, and after the end of its process. */
  finishedAt: z.iso.datetime().nullable(),
  stoppedBy: stoppedBySchema.nullable(),
  notices: z.array(z.string()),
  /** What a run was asked for, without keys; null for one that cannot be started again from here. */
  request: request.nullable(),
});

function runPath(root: string, name: string): string {
  return join(resultFolder(root, name), 'run.json');
}

/** @throws SpoError `workspace` */
export async function writeRunFile(root: string, name: string, run: RunFile): Promise<void> {
  await refuseLinks(root, resultFolder(root, name));
  await writeText(runPath(root, name), `${JSON.stringify({ version: 1, ...run }, null, 2)}\n`);
}

/** @returns null when there is none. @throws SpoError `workspace` when it cannot be read */
export async function readRunFile(root: string, name: string): Promise<RunFile | null> {
  const path = runPath(root, name);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw unreadable(path, error.message);
  });
  if (text === null) return null;
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw unreadable(path, parsed.error.issues[0]?.message ?? 'unknown content');
}

function unreadable(path: string, reason: string): SpoError {
  return new SpoError('workspace', `${path} cannot be read: ${reason}.`, {
    remedy: 'Repair or remove the file.',
  });
}
