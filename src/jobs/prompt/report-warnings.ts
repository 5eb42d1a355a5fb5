import type { PromptReport } from '../../report/run-report.ts';
import { healthWarnings, judgeHealth } from '../../spo/comparing/judge-health.ts';
import { promptWarnings } from '../../spo/loop/prompt-warnings.ts';
import type { Models } from '../../spo/ports.ts';
import type { PromptSpec } from '../../spo/types.ts';

/** What a reader should know before believing the verdict or taking the prompt. */
export function warningsOf(
  report: PromptReport,
  spec: PromptSpec,
  models: Models,
): Pick<PromptReport, 'judgeHealth' | 'warnings'> {
  const { baseVersusHead, bestVersusHead, bestRound, migration, rounds } = report;
  const ofRounds = rounds.map(({ comparison }) => comparison);
  const comparisons = [baseVersusHead, ...ofRounds, bestVersusHead, migration?.adapted ?? null];
  const health = judgeHealth(comparisons.filter((comparison) => comparison !== null));
  const judged = health.ballots > 0;
  return {
    judgeHealth: judged ? health : null,
    warnings: [
      ...(judged ? [...healthWarnings(health), ...ownAnswers(models)] : []),
      ...(bestRound === null ? [] : promptWarnings(spec.prompt, bestRound.prompt)),
      ...(migration !== null && bestRound?.confirmed
        ? [
            `The prompt of round ${bestRound.round} was found on ${models.executor.name}: take it with the switch to that model, not before.`,
          ]
        : []),
    ],
  };
}

function ownAnswers({ judge, executor, baseExecutor }: Models): string[] {
  if (baseExecutor === undefined) {
    if (judge.name !== executor.name) return [];
    return [`${judge.name} judges its own answers: a judge of another family is fairer.`];
  }
  if (judge.name !== executor.name && judge.name !== baseExecutor.name) return [];
  return [`${judge.name} judges its own answers against those of another model: a third one is fairer.`];
}
