import type { ChangedFile } from '../../forge/forge.ts';
import type { PromptReport } from '../../report/run-report.ts';
import { errorLine, SpoError } from '../../spo/errors.ts';
import { promptKey, promptTitle } from '../../spo/prompt-name.ts';
import { reportOfPlace } from '../prompt/report-of-prompt.ts';
import type { LegFault, LegResult } from './leg-results.ts';
import type { FanOutPlan } from './plan.ts';

/** A prompt of the change at its head. */
export interface ExpectedPrompt {
  readonly file: ChangedFile;
  /** In its file; empty where the file holds one. */
  readonly name: string;
}

/** What one process would have come to. */
export interface MergedLegs {
  /** Those of the legs as expected, then what the plan carries. */
  readonly reports: readonly PromptReport[];
  /** Those of the legs, and their faults, in the order of the legs and each once. The plan's own are no part of it. */
  readonly notices: readonly string[];
  /** That of the first leg that has one; its `errorLine` is among the notices. */
  readonly fault: SpoError | null;
  /** What in the results was ignored and why, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * Puts the results of a plan's legs together. A prompt that nobody speaks for ends in an error that says why.
 * @param legs of `readLegResults`
 * @param expected prompts to be reported; what the plan carries need not be among them
 */
export function mergeLegs(
  plan: Pick<FanOutPlan, 'carried' | 'legs'>,
  legs: ReadonlyMap<number, LegResult>,
  expected: readonly ExpectedPrompt[],
): MergedLegs {
  const carried = new Set(plan.carried.map(promptKey));
  const awaited = expected.filter((prompt) => !carried.has(keyOf(prompt)));
  const own = ownReports(plan, legs, new Set(awaited.map(keyOf)));
  const checked = awaited.map((prompt) => own.reports.get(keyOf(prompt)) ?? lostReport(prompt, plan, legs));
  const results = plan.legs.flatMap(({ leg }) => legs.get(leg) ?? []);
  const ended = results.map(({ leg, fault, notices }) => ({
    notices,
    fault: fault && faultOf(fault, legName(leg, plan)),
  }));
  const sentences = ended.flatMap(({ notices, fault }) => [...notices, ...(fault ? [errorLine(fault)] : [])]);
  return {
    reports: [...checked, ...plan.carried],
    notices: [...new Set(sentences)],
    fault: ended.find(({ fault }) => fault !== null)?.fault ?? null,
    problems: own.problems,
  };
}

function keyOf({ file, name }: ExpectedPrompt): string {
  return promptKey({ path: file.path, name });
}

function lostReport(
  { file, name }: ExpectedPrompt,
  plan: Pick<FanOutPlan, 'legs'>,
  legs: ReadonlyMap<number, LegResult>,
): PromptReport {
  const report = reportOfPlace(file);
  const leg = plan.legs.find(({ paths }) => paths.includes(file.path))?.leg;
  const note =
    leg === undefined ? 'The plan gives this prompt to no leg.' : whyLost(legName(leg, plan), legs.has(leg));
  return { ...report, name, verdict: 'error', stoppedBy: 'error', note };
}

function whyLost(leg: string, hasResult: boolean): string {
  return hasResult
    ? `${leg} left a result that says nothing of this prompt.`
    : `${leg} left no result: it failed, was cancelled, or its artifact is missing.`;
}

function faultOf({ code, message, remedy }: LegFault, leg: string): SpoError {
  return new SpoError(code, `${leg}: ${message}`, remedy === null ? {} : { remedy });
}

/** `Leg 3 of 8` */
export function legName(leg: number, { legs }: Pick<FanOutPlan, 'legs'>): string {
  return `Leg ${leg} of ${legs.length}`;
}

/** Prompts that a sentence names; a mixed-up artifact can hold thousands. */
const MOST_NAMED = 3;
const LONGEST_TITLE = 200;

/** What the legs say of the prompts that are theirs. */
interface OwnReports {
  /** By `promptKey`. */
  readonly reports: ReadonlyMap<string, PromptReport>;
  /** What was ignored and why, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * Takes from each leg what it says of the prompts of its own shard: a mixed-up or poisoned artifact must not speak
 * for others.
 * @param awaited keys of the prompts that legs were to check
 */
function ownReports(
  plan: Pick<FanOutPlan, 'legs'>,
  legs: ReadonlyMap<number, LegResult>,
  awaited: ReadonlySet<string>,
): OwnReports {
  const taken = new Map<string, PromptReport>();
  const problems: string[] = [];
  for (const { leg, paths } of plan.legs) {
    const shard = new Set(paths);
    const foreign: PromptReport[] = [];
    const repeated: PromptReport[] = [];
    for (const report of legs.get(leg)?.reports ?? []) {
      const key = promptKey(report);
      if (!shard.has(report.path) || !awaited.has(key)) foreign.push(report);
      else if (taken.has(key)) repeated.push(report);
      else taken.set(key, report);
    }
    const who = legName(leg, plan);
    if (foreign.length > 0) {
      problems.push(`${who} reports on what it was not given, which was ignored: ${titles(foreign)}.`);
    }
    if (repeated.length > 0) {
      problems.push(`${who} reports again on the same prompt, which was ignored: ${titles(repeated)}.`);
    }
  }
  return { reports: taken, problems };
}

function titles(reports: readonly PromptReport[]): string {
  const named = reports.slice(0, MOST_NAMED).map((report) => promptTitle(report).slice(0, LONGEST_TITLE));
  const more = reports.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
