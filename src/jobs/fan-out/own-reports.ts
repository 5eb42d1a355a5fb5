import type { PromptReport } from '../../report/run-report.ts';
import { promptKey, promptTitle } from '../../spo/prompt-name.ts';
import type { LegResult } from './leg-result.ts';
import type { FanOutPlan } from './plan.ts';

/** Prompts that a sentence names; a mixed-up artifact can hold thousands. */
const MOST_NAMED = 3;
const LONGEST_TITLE = 200;

/** What the legs say of the prompts that are theirs. */
export interface OwnReports {
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
export function ownReports(
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
    const who = `Leg ${leg} of ${plan.legs.length}`;
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
