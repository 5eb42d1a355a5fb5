import { createHash } from 'node:crypto';
import { loopSettings, type RunSettings } from '../../settings/run-settings.ts';
import { namesAffecting } from '../../settings/same-run.ts';
import { type Optimization, optimize } from '../../spo/loop/optimize.ts';
import type { Ports } from '../../spo/ports.ts';
import type { Candidate, PromptSpec, Usage } from '../../spo/types.ts';
import { addUsage, NO_USAGE } from '../../spo/usage.ts';
import { type Checkpoint, readCheckpoint, writeCheckpoint } from '../../workspace/checkpoint.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { promptFrame } from './prompt-frame.ts';

/** A prompt's checkpoint on disk. */
export interface Progress {
  /** What is on disk now. */
  readonly current: () => Checkpoint;
  /** Replaces parts of it on disk, and what was spent. @throws SpoError `workspace` */
  readonly save: (changes: Partial<Checkpoint>) => Promise<void>;
  /** True when an interrupted run is continued. */
  readonly resumed: boolean;
  /** What the prompt has spent, earlier parts of the run included as far as the checkpoint tells. */
  readonly usage: () => Usage;
}

/**
 * Opens the checkpoint of a prompt.
 * @param spent what this part of the run has spent on the prompt
 * @param resume whether to go on from what is there; otherwise it is started anew
 * @throws SpoError `workspace` when it is there but cannot be resumed
 */
export async function openProgress(
  root: string,
  name: string,
  fingerprint: string,
  spent: () => Usage,
  resume: boolean,
): Promise<Progress> {
  const stored = resume ? await readCheckpoint(root, name, fingerprint) : null;
  let checkpoint = stored ?? { fingerprint, previous: null, baseVersusHead: null, rounds: [] };
  const before = usageOf(checkpoint);
  const usage = () => addUsage(before, spent());
  return {
    current: () => checkpoint,
    usage,
    resumed: stored !== null,
    save: async (changes) => {
      const next = { ...checkpoint, ...changes, usage: usage() };
      await writeCheckpoint(root, name, next);
      checkpoint = next;
    },
  };
}

/** What a checkpoint tells of the cost of its prompt; of older versions it is that of the rounds alone. */
export function usageOf({ usage, rounds }: Checkpoint): Usage {
  return usage ?? rounds.map((round) => round.usage).reduce(addUsage, NO_USAGE);
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
  const stored = new Set(workspace.entries().map(({ round }) => round));
  for (const round of rounds) if (!stored.has(round.round)) await workspace.record(round);
  return optimize(
    spec,
    loopSettings(settings, initialRound),
    {
      ...ports,
      onEvent: async (event) => {
        if (event.type === 'round-end') {
          await progress.save({ previous, rounds: [...progress.current().rounds, event.round] });
          await workspace.record(event.round);
        }
        await ports.onEvent(event);
      },
    },
    { previous, rounds },
  );
}
