import type { ModelStack } from '../../jobs/model-stack.ts';
import { logLine, logText } from '../../report/text/log-lines.ts';
import { errorLine } from '../../spo/errors.ts';
import type { Optimization } from '../../spo/loop/optimize.ts';
import type { SpoEvent } from '../../spo/ports.ts';
import type { Round, Usage } from '../../spo/types.ts';
import { addUsage, NO_USAGE } from '../../spo/usage.ts';
import type { ApiFailure, LogLine, RoundSummary, RunForm, RunView } from '../api.ts';
import { failureOf } from './failure.ts';

/** A run as its server remembers it: every page that asks sees the same. */
export interface RunState {
  view(): RunView;
  isGoingOn(): boolean;
  /** @returns what ends it */
  subscribe(listener: RunListener): () => void;
  readonly onEvent: (event: SpoEvent) => void;
  note(sentence: string): void;
  begin(rounds: readonly Round[], spentBefore: Usage): void;
  stopping(): void;
  end(optimization: Optimization): void;
  fail(failure: ApiFailure): void;
  /** Before its first round. */
  stopped(): void;
}

export interface RunListener {
  readonly onChange: () => void;
  readonly onLog: (line: LogLine) => void;
}

/** Older lines are forgotten: a run of days must not fill the memory. */
const MOST_LINES = 500;

/** @param maxRounds of this run */
export function createRunState(
  form: RunForm,
  maxRounds: number,
  { usage, simulated }: Pick<ModelStack, 'usage' | 'simulated'>,
): RunState {
  const listeners = new Set<RunListener>();
  const log: LogLine[] = [];
  let lines = 0;
  let spentBefore = NO_USAGE;
  let view: Omit<RunView, 'usage' | 'log'> = {
    form,
    simulated,
    status: 'running',
    changes: 0,
    startedAt: now(),
    finishedAt: null,
    rounds: [],
    firstRound: form.initialRound,
    lastRound: form.initialRound + maxRounds - 1,
    step: '',
    bestRound: null,
    stoppedBy: null,
    failure: null,
  };

  const change = (changes: Partial<typeof view>) => {
    view = { ...view, ...changes, changes: view.changes + 1 };
    for (const { onChange } of listeners) onChange();
  };
  const write = (text: string) => {
    lines += 1;
    const line = { number: lines, at: now(), text };
    log.push(line);
    if (log.length > MOST_LINES) log.shift();
    for (const { onLog } of listeners) onLog(line);
  };
  const onEvent = (event: SpoEvent) => {
    const text = logLine(event);
    if (text !== null) write(text);
    if (event.type === 'round-end') change(withRounds([...view.rounds, summaryOf(event.round)]));
    else change({ step: stepOf(event) ?? view.step });
  };

  return {
    view: () => ({ ...view, usage: addUsage(spentBefore, usage()), log: [...log] }),
    isGoingOn: () => view.status === 'running' || view.status === 'stopping',
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEvent,
    note: (sentence) => write(logText(sentence)),
    begin: (rounds, spent) => {
      const first = rounds[0]?.round ?? form.initialRound;
      spentBefore = spent;
      change({ firstRound: first, lastRound: first + maxRounds - 1, ...withRounds(rounds.map(summaryOf)) });
    },
    stopping: () => change({ status: 'stopping' }),
    end: ({ stoppedBy, error, best }) => {
      if (error !== null) write(logText(errorLine(error)));
      // A budget that ended is a result like any other; the log names the limit.
      const asTold = stoppedBy === 'signal' || stoppedBy === 'budget';
      const failure = error !== null && !asTold ? failureOf(error) : null;
      const status = stoppedBy === 'signal' ? 'stopped' : stoppedBy === 'error' ? 'failed' : 'finished';
      const bestRound = best?.round ?? view.bestRound;
      change({ status, stoppedBy, failure, bestRound, step: '', finishedAt: now() });
    },
    fail: (failure) => change({ status: 'failed', failure, step: '', finishedAt: now() }),
    stopped: () => change({ status: 'stopped', stoppedBy: 'signal', step: '', finishedAt: now() }),
  };
}

function withRounds(rounds: readonly RoundSummary[]) {
  const best = rounds.findLast(({ outcome }) => outcome === 'initial' || outcome === 'accepted');
  return { rounds, bestRound: best?.round ?? null, step: '' };
}

function stepOf(event: SpoEvent): string | null {
  if (event.type === 'step') return event.round === null ? event.step : `round ${event.round}: ${event.step}`;
  return null;
}

function summaryOf({ round, outcome, modification, comparison, usage }: Round): RoundSummary {
  return {
    round,
    outcome,
    modification,
    won: comparison?.tally.challenger ?? null,
    lost: comparison?.tally.incumbent ?? null,
    tokens: usage.promptTokens + usage.completionTokens,
    costUsd: usage.costUsd,
  };
}

function now(): string {
  return new Date().toISOString();
}
