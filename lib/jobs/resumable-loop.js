import { createHash } from 'node:crypto';
import { optimize } from '../spo/optimize.js';
import { readCheckpoint, writeCheckpoint } from '../workspace/checkpoint.js';
import { promptFrame } from './prompt-frame.js';
import { loopSettings } from './run-settings.js';
/**
 * Opens the checkpoint of a prompt.
 * @param resume whether to go on from what is there; otherwise it is started anew
 * @throws SpoError `workspace` when it is there but cannot be resumed
 */
export async function openProgress(root, name, fingerprint, resume) {
    const stored = resume ? await readCheckpoint(root, name, fingerprint) : null;
    let checkpoint = stored ?? { fingerprint, previous: null, baseVersusHead: null, rounds: [] };
    return {
        current: () => checkpoint,
        resumed: stored !== null,
        save: async (changes) => {
            const next = { ...checkpoint, ...changes };
            await writeCheckpoint(root, name, next);
            checkpoint = next;
        },
    };
}
/** Hash of everything that a run must not mix: the prompt, what it is judged by, models and settings. */
export function fingerprintOf(spec, basePrompt, settings, models) {
    const { key, prompt, requirements, count, cases } = spec;
    const { 'sample-size': sampleSize, ballots, patience, seed, 'judge-by': judgeBy } = settings;
    const parts = [key, prompt, requirements, count, cases, basePrompt, models];
    const chosen = [sampleSize, ballots, patience, seed, judgeBy];
    return createHash('sha256')
        .update(JSON.stringify([...parts, ...chosen, ...(promptFrame(spec) ?? [])]))
        .digest('hex');
}
/**
 * Runs the loop from where its checkpoint stands. A finished round goes to the checkpoint first and then to
 * the workspace; what a kill kept out of the workspace is added when the run goes on.
 */
export async function runResumableLoop(spec, settings, initialRound, previous, progress, workspace, ports) {
    const { rounds } = progress.current();
    const stored = new Set(workspace.entries().map(({ round }) => round));
    for (const round of rounds)
        if (!stored.has(round.round))
            await workspace.record(round);
    return optimize(spec, loopSettings(settings, initialRound), {
        ...ports,
        onEvent: async (event) => {
            if (event.type === 'round-end') {
                await progress.save({ previous, rounds: [...progress.current().rounds, event.round] });
                await workspace.record(event.round);
            }
            await ports.onEvent(event);
        },
    }, { previous, rounds });
}
