import { compareAnswers } from './compare-answers.ts';
import { SpoError } from './errors.ts';
import { allAnswered, execute } from './execute.ts';
import type { Ports, Step } from './ports.ts';
import { propose } from './propose.ts';
import { sampleCases } from './sample.ts';
import { assertSettings, type LoopSettings } from './settings.ts';
import type { Candidate, Decision, PromptSpec, Round, RoundOutcome, StoppedBy } from './types.ts';
import { usageSince } from './usage.ts';

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
 * loop and keeps the rounds before it.
 * @param previous the incumbent to continue from; without it the first round executes `spec.prompt`
 * @throws SpoError `bad-input` for settings that make no sense
 */
export async function optimize(
  spec: PromptSpec,
  settings: LoopSettings,
  ports: Ports,
  previous: Candidate | null = null,
): Promise<Optimization> {
  assertSettings(settings);
  const sample =
    previous?.answers.map(({ caseIndex }) => caseIndex) ??
    sampleCases(spec, settings.sampleSize, ports.random);
  const rounds: Round[] = [];
  const last = settings.initialRound + settings.maxRounds - 1;
  let best = previous;
  try {
    for (let round = settings.initialRound; round <= last; round++) {
      if (outOfPatience(rounds, settings.patience)) {
        return { rounds, best, sample, stoppedBy: 'patience', error: null };
      }
      const spent = ports.usage();
      const result: RoundResult =
        best === null
          ? await start(round, sample, spec, ports)
          : await challenge(best, round, sample, spec, settings, ports);
      const { outcome, prompt, answers } = result;
      if ((outcome === 'initial' || outcome === 'accepted') && prompt !== null)
        best = { round, prompt, answers };
      const finished = {
        ...result,
        usage: usageSince(spent, ports.usage()),
        finishedAt: ports.clock.now(),
      };
      rounds.push(finished);
      await ports.onEvent({ type: 'round-end', key: spec.key, round: finished });
    }
    return { rounds, best, sample, stoppedBy: 'max-rounds', error: null };
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    return { rounds, best, sample, stoppedBy: stopReason(error), error };
  }
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
  if (!answers.some(({ status }) => status === 'answered')) {
    const reason = answers.map((answer) => (answer.status === 'failed' ? answer.reason : '')).find(Boolean);
    throw new SpoError('model-unavailable', `No case of the first round got an answer: ${reason}`);
  }
  return { round, outcome: 'initial', modification: '', prompt, answers, comparison: null, note: '' };
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
  const tried = { round, modification, prompt, answers };
  if (!allAnswered(answers)) {
    return { ...tried, outcome: 'failed', comparison: null, note: 'not every case got an answer' };
  }

  await announce('evaluate', round, spec, ports);
  const comparison = await compareAnswers(round, incumbent.answers, answers, spec, settings, ports);
  return { ...tried, outcome: ROUND_OUTCOMES[comparison.decision], comparison, note: comparison.note };
}

const ROUND_OUTCOMES: Readonly<Record<Decision, RoundOutcome>> = {
  challenger: 'accepted',
  incumbent: 'rejected',
  none: 'tie',
  insufficient: 'tie',
};

function outOfPatience(rounds: readonly Round[], patience: number): boolean {
  const latest = rounds.slice(-patience);
  const gains = latest.some(({ outcome }) => outcome === 'accepted' || outcome === 'initial');
  return patience > 0 && latest.length === patience && !gains;
}

function stopReason(error: SpoError): StoppedBy {
  if (error.code === 'budget-exhausted') return 'budget';
  return error.code === 'interrupted' ? 'signal' : 'error';
}

function drawOf(spec: PromptSpec, round: number) {
  return { file: spec.key, phase: `round ${round}`, number: 0 };
}

async function announce(step: Step, round: number, spec: PromptSpec, ports: Ports): Promise<void> {
  await ports.onEvent({ type: 'step', key: spec.key, step, round });
}
