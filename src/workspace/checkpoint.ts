import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { refuseLinks, resultFolder } from '../machine/place-inside.ts';
import { writeText } from '../machine/write-file.ts';
import { SpoError } from '../spo/errors.ts';
import { answerSchema, comparisonSchema, roundSchema } from '../spo/round-schema.ts';
import type { Shape } from '../spo/shape.ts';

/** The comparisons that follow the rounds. */
export type Confirmation = Shape<typeof confirmation>;
const confirmation = z.object({
  /** The best round when they were made: more rounds may find another. */
  round: z.int(),
  prompt: z.string(),
  bestVersusHead: comparisonSchema,
  /** Today's model against the new one with this prompt; null until that is decided, and where it is not asked. */
  adapted: comparisonSchema.nullable(),
});

/** How far a prompt had come: what a run needs to go on after any end, `kill -9` included. */
export type Checkpoint = Omit<Shape<typeof schema>, 'version'>;
const schema = z.object({
  version: z.literal(1),
  /** Hash of the prompt, its cases and the settings; a run goes on only with the same. */
  fingerprint: z.string(),
  /** The incumbent that the first of `rounds` started from; null when that was the prompt itself. */
  previous: z.object({ round: z.int(), prompt: z.string(), answers: z.array(answerSchema) }).nullable(),
  /** Base against head, once it is decided. */
  baseVersusHead: comparisonSchema.nullable(),
  /** Every finished round of the run. */
  rounds: z.array(roundSchema),
  /** What became of the best round, once that is decided; absent before, and in checkpoints of older versions. */
  confirmation: confirmation.exactOptional(),
});

function checkpointPath(root: string, name: string): string {
  return join(resultFolder(root, name), 'checkpoint.json');
}

/** Replaces the checkpoint in one step, so that what is on disk is always a complete earlier state. @throws SpoError `workspace` */
export async function writeCheckpoint(root: string, name: string, checkpoint: Checkpoint): Promise<void> {
  const path = checkpointPath(root, name);
  await refuseLinks(root, resultFolder(root, name));
  await writeText(path, `${JSON.stringify({ version: 1, ...checkpoint })}\n`);
}

/** Forgets how far a prompt had come. @throws SpoError `workspace` */
export async function removeCheckpoint(root: string, name: string): Promise<void> {
  const path = checkpointPath(root, name);
  await refuseLinks(root, resultFolder(root, name));
  await rm(path, { force: true }).catch((cause: unknown) => {
    throw new SpoError('workspace', `The old checkpoint ${path} cannot be removed.`, { cause });
  });
}

/**
 * @returns null when there is none
 * @throws SpoError `workspace` when it cannot be read, or belongs to another prompt or other settings
 */
export async function readCheckpoint(
  root: string,
  name: string,
  fingerprint: string,
): Promise<Checkpoint | null> {
  const stored = await storedCheckpoint(root, name);
  if (stored !== null && stored.fingerprint !== fingerprint) {
    throw unusable(checkpointPath(root, name), 'the prompt file or the settings have changed since');
  }
  return stored;
}

/** The checkpoint of whatever prompt and settings; null when there is none. @throws SpoError `workspace` */
export async function storedCheckpoint(root: string, name: string): Promise<Checkpoint | null> {
  const path = checkpointPath(root, name);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw unusable(path, error.message);
  });
  if (text === null) return null;
  const parsed = schema.safeParse(parseJson(path, text));
  if (!parsed.success) throw unusable(path, parsed.error.issues[0]?.message ?? 'unknown content');
  return parsed.data;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(path, 'it is not JSON');
  }
}

function unusable(path: string, reason: string): SpoError {
  return new SpoError('workspace', `${path} cannot be resumed: ${reason}.`, {
    remedy: 'Start over with another --workspace or --name, or restore what was changed.',
  });
}
