// The algorithm: pure steps over ports. This file is the loop; the steps that it takes stand beside it.

import { allAnswered, execute } from '../asking/execute.ts';
import { sampleCases } from '../asking/sample.ts';
import { muteJudge } from '../comparing/abstentions.ts';
import { newFailures } from '../comparing/hard-evidence.ts';
import { SpoError, stopOf } from '../errors.ts';
import { refuseOutage } from '../outage.ts';
import type { Ports, Step } from '../ports.ts';
import { standingRound, stands } from '../standing-round.ts';
import type { Answer, Candidate, Decision, PromptSpec, Round, RoundOutcome, StoppedBy } from '../types.ts';
import { usageSince } from '../usage.ts';
import { compareAnswers } from './compare-answers.ts';
import { propose } from './propose.ts';
import { assertSettings, type LoopSettings } from './settings.ts';

/** Where a loop goes on from. */
export interface Beginning {
  /** A stored incumbent; null starts with the prompt itself. */
  readonly previous: Candidate | null;
  /** Rounds of this very run that were finished before it was interrupted; they count for patience. */
  readonly rounds: readonly Round[];
}

/** What a loop reached. */
export interface Optimization {
  readonly rounds: readonly Round[];
  /** The last incumbent; null when not even the first round was finished. */
  readonly best: Candidate | null;
  /** Case indices that the rounds used. */
  readonly sample: readonly number[];
  readonly stoppedBy: StoppedBy;
  /** What ended the loop where `stoppedBy` is `error`, `budget` or `signal`. */
  readonly error: SpoError | null;
}

type RoundResult = Omit<Round, 'usage' | 'finishedAt'>;

/**
 * Self-Supervised Prompt Optimization (arXiv 2502.06855): each round an optimizer rewrites the incumbent, an
 * executor answers the sample, and a judge compares the new answers with the old ones. A fault ends the
 * loop and keeps the rounds before it; so does an outage, which says nothing of the prompt that it hit.
 * @param from what to continue; by default the first round executes `spec.prompt`
 * @throws SpoError `bad-input` for settings that make no sense
 */
export async function optimize(
  spec: PromptSpec,
  settings: LoopSettings,
  ports: Ports,
  from: Beginning = { previous: null, rounds: [] },
): Promise<Optimization> {
  assertSettings(settings);
  const rounds: Round[] = [...from.rounds];
  let best = lastIncumbent(rounds) ?? from.previous;
  const sample =
    best?.answers.map(({ caseIndex }) => caseIndex) ?? sampleCases(spec, settings.sampleSize, ports.random);
  const last = settings.initialRound + settings.maxRounds - 1;
  try {
    for (let round = settings.initialRound + rounds.length; round <= last; round++) {
      if (outOfPatience(rounds, settings.patience)) {
        return { rounds, best, sample, stoppedBy: 'patience', error: null };
      }
      const spent = ports.usage();
      const result: RoundResult =
        best === null
          ? await start(round, sample, spec, ports)
          : await challenge(best, round, sample, spec, settings, ports);
      const finished = {
        ...result,
        usage: usageSince(spent, ports.usage()),
        finishedAt: ports.clock.now(),
      };
      rounds.push(finished);
      best = lastIncumbent([finished]) ?? best;
      await ports.onEvent({ type: 'round-end', key: spec.key, round: finished });
      refuseMuteJudge(finished);
    }
    return { rounds, best, sample, stoppedBy: 'max-rounds', error: null };
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    return { rounds, best, sample, stoppedBy: stopOf(error) ?? 'error', error };
  }
}

/** Rounds are there to be judged. @throws SpoError `model-bad-reply` */
function refuseMuteJudge({ round, comparison }: Round): void {
  const mute = comparison === null ? null : muteJudge(comparison.pairs);
  if (mute === null) return;
  throw new SpoError('model-bad-reply', `The search ended with round ${round}. ${mute}`, {
    evidence: { role: 'evaluate' },
  });
}

function lastIncumbent(rounds: readonly Round[]): Candidate | null {
  const kept = standingRound(rounds);
  if (kept === undefined || kept.prompt === null) return null;
  const { round, prompt, answers } = kept;
  return { round, prompt, answers };
}

async function start(
  round: number,
  sample: readonly number[],
  spec: PromptSpec,
  ports: Ports,
): Promise<RoundResult> {
  await announce('execute', round, spec, ports);
  const { prompt } = spec;
  const answers = await execute(prompt, sample, spec, drawOf(spec, round), ports);
  refuseUnanswered(answers);
  return { round, outcome: 'initial', modification: '', prompt, answers, comparison: null, note: '' };
}

/** Where a text of the prompt was refused, the endpoint works, and another prompt may fare better. @throws SpoError */
function refuseUnanswered(answers: readonly Answer[]): void {
  const what = 'No case of the first round got an answer';
  refuseOutage(answers, what);
  const failed = answers.filter((answer) => answer.status === 'failed');
  if (failed.length < answers.length) return;
  const refused = failed.find(({ aboutText }) => aboutText);
  if (refused === undefined) throw new SpoError('model-unavailable', `${what}: ${failed[0]?.reason}`);
  throw new SpoError('model-bad-reply', `${what}: ${refused.reason}`, {
    remedy: 'Shorten or reword the prompt or its cases, or choose another model.',
    evidence: { aboutText: true },
  });
}

async function challenge(
  incumbent: Candidate,
  round: number,
  sample: readonly number[],
  spec: PromptSpec,
  settings: LoopSettings,
  ports: Ports,
): Promise<RoundResult> {
  await announce('optimize', round, spec, ports);
  const proposal = await propose(incumbent, round, spec, ports);
  if (!proposal.ok) {
    const nothing = { modification: '', prompt: null, answers: [], comparison: null };
    return { round, outcome: 'no-proposal', ...nothing, note: proposal.reason };
  }
  const { modification, prompt } = proposal.value;

  await announce('execute', round, spec, ports);
  const answers = await execute(prompt, sample, spec, drawOf(spec, round), ports);
  refuseOutage(answers, `No case of round ${round} got an answer`);
  const tried = { round, modification, prompt, answers };
  if (!allAnswered(answers.filter(({ caseIndex }) => isAnswered(incumbent, caseIndex)))) {
    return { ...tried, outcome: 'failed', comparison: null, note: 'not every case got an answer' };
  }

  const failures = newFailures(incumbent.answers, answers, spec);
  if (failures.length > 0) {
    const note = `fails what the incumbent passes: ${failures.join('; ')}`;
    return { ...tried, outcome: 'rejected', comparison: null, note };
  }

  await announce('evaluate', round, spec, ports);
  const comparison = await compareAnswers(round, incumbent.answers, answers, spec, settings, ports);
  return { ...tried, outcome: ROUND_OUTCOMES[comparison.decision], comparison, note: comparison.note };
}

/** A case that the incumbent has no answer to either, such as one that is too long for the model, speaks for nobody. */
function isAnswered({ answers }: Candidate, caseIndex: number): boolean {
  return answers.some((answer) => answer.caseIndex === caseIndex && answer.status === 'answered');
}

const ROUND_OUTCOMES: Readonly<Record<Decision, RoundOutcome>> = {
  challenger: 'accepted',
  incumbent: 'rejected',
  none: 'tie',
  insufficient: 'tie',
};

function outOfPatience(rounds: readonly Round[], patience: number): boolean {
  const latest = rounds.slice(-patience);
  const gains = latest.some(stands);
  return patience > 0 && latest.length === patience && !gains;
}

function drawOf(spec: PromptSpec, round: number) {
  return { file: spec.key, phase: `round ${round}`, number: 0 };
}

async function announce(
  step: Step,
  round: number,
  spec: PromptSpec,
  { onEvent }: Pick<Ports, 'onEvent'>,
): Promise<void> {
  await onEvent({ type: 'step', key: spec.key, step, round });
}
