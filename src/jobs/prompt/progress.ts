import { createHash } from 'node:crypto';
import { loopSettings, type RunSettings } from '../../settings/run-settings.ts';
import { namesAffecting } from '../../settings/same-run.ts';
import { type Mask, maskOf } from '../../settings/secrets.ts';
import { type Optimization, optimize } from '../../spo/loop/optimize.ts';
import type { Ports } from '../../spo/ports.ts';
import type { Candidate, PromptSpec } from '../../spo/types.ts';
import { type Checkpoint, readCheckpoint, writeCheckpoint } from '../../workspace/checkpoint.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { promptFrame } from './prompt-frame.ts';

/** A prompt's checkpoint on disk. */
export interface Progress {
  /** What is on disk now. */
  readonly current: () => Checkpoint;
  /** Replaces parts of it on disk. @throws SpoError `workspace` */
  readonly save: (changes: Partial<Checkpoint>) => Promise<void>;
  /** True when an interrupted run is continued. */
  readonly resumed: boolean;
}

/**
 * Opens the checkpoint of a prompt.
 * @param resume whether to go on from what is there; otherwise it is started anew
 * @param mask for what goes to disk
 * @throws SpoError `workspace` when it is there but cannot be resumed
 */
export async function openProgress(
  root: string,
  name: string,
  fingerprint: string,
  resume: boolean,
  mask: Mask,
): Promise<Progress> {
  const stored = resume ? await readCheckpoint(root, name, fingerprint) : null;
  let checkpoint = stored ?? { fingerprint, previous: null, baseVersusHead: null, rounds: [] };
  return {
    current: () => checkpoint,
    resumed: stored !== null,
    save: async (changes) => {
      const next = { ...checkpoint, ...changes };
      await writeCheckpoint(root, name, mask.data(next));
      checkpoint = next;
    },
  };
}

/** Hash of everything that a run must not mix: the prompt, what it is judged by, models and settings. */
export function fingerprintOf(
  spec: PromptSpec,
  basePrompt: string | null,
  settings: RunSettings,
  models: Readonly<Record<string, string | null>>,
): string {
  const { key, prompt, requirements, count, cases } = spec;
  const parts = [key, prompt, requirements, count, cases, basePrompt, models];
  // More rounds may follow what is there, and the models tell of their settings themselves.
  const chosen = namesAffecting(['search']).map((name) => settings[name]);
  return createHash('sha256')
    .update(JSON.stringify([...parts, ...chosen, ...(promptFrame(spec) ?? [])]))
    .digest('hex');
}

/**
 * Runs the loop from where its checkpoint stands. A finished round goes to the checkpoint first and then to
 * the workspace; what a kill kept out of the workspace is added when the run goes on.
 */
export async function runResumableLoop(
  spec: PromptSpec,
  settings: RunSettings,
  initialRound: number,
  previous: Candidate | null,
  progress: Progress,
  workspace: Workspace,
  ports: Ports,
): Promise<Optimization> {
  const { rounds } = progress.current();
  const mask = maskOf(settings);
  const stored = new Set(workspace.entries().map(({ round }) => round));
  for (const round of rounds) if (!stored.has(round.round)) await workspace.record(mask.data(round));
  return optimize(
    spec,
    loopSettings(settings, initialRound),
    {
      ...ports,
      onEvent: async (event) => {
        if (event.type === 'round-end') {
          await progress.save({ previous, rounds: [...progress.current().rounds, event.round] });
          await workspace.record(mask.data(event.round));
        }
        await ports.onEvent(event);
      },
    },
    { previous, rounds },
  );
}
