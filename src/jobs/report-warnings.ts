import type { PromptReport } from '../report/run-report.ts';
import { healthWarnings, judgeHealth } from '../spo/judge-health.ts';
import type { Models } from '../spo/ports.ts';
import { promptWarnings } from '../spo/prompt-warnings.ts';
import type { PromptSpec } from '../spo/types.ts';

/** What a reader should know before believing the verdict or taking the prompt. */
export function warningsOf(report: PromptReport, spec: PromptSpec, models: Models): Partial<PromptReport> {
  const { baseVersusHead, bestVersusHead, bestRound, rounds } = report;
  const comparisons = [baseVersusHead, ...rounds.map(({ comparison }) => comparison), bestVersusHead];
  const health = judgeHealth(comparisons.filter((comparison) => comparison !== null));
  if (health.ballots === 0) return {};
  const sameModel = models.judge.name === models.executor.name;
  return {
    judgeHealth: health,
    warnings: [
      ...healthWarnings(health),
      ...(sameModel
        ? [`${models.judge.name} judges its own answers: a judge of another family is fairer.`]
        : []),
      ...(bestRound === null ? [] : promptWarnings(spec.prompt, bestRound.prompt, spec)),
    ],
  };
}
