import { ERROR_RATE } from '../../../jobs/check/error-shares.ts';
import { reportOfFile } from '../../../jobs/prompt/report-of-prompt.ts';
import type { BestRound, RunReport } from '../../../report/run-report.ts';
import { judgeHealth } from '../../../spo/comparing/judge-health.ts';
import { standingRound } from '../../../spo/standing-round.ts';
import type { Round } from '../../../spo/types.ts';
import { addUsage, NO_USAGE } from '../../../spo/usage.ts';
import type { Checkpoint } from '../../../workspace/checkpoint.ts';
import type { RunFile } from '../../../workspace/run-file.ts';

/** What the file of a run says where there is none: it was made by an earlier version, or by `spo check`. */
function unknownRun(name: string, rounds: readonly Round[]): RunFile {
  return {
    path: name,
    promptName: '',
    initialRound: rounds[0]?.round ?? 1,
    questions: questionsOf(rounds),
    models: { optimize: 'unknown', evaluate: 'unknown', execute: 'unknown' },
    simulated: false,
    startedAt: new Date(rounds[0]?.finishedAt ?? 0).toISOString(),
    finishedAt: null,
    stoppedBy: null,
    notices: [],
    request: null,
  };
}

/** The rounds of a checkpoint as the report of a run of this one prompt. @param found null where no file tells of the run */
export function reportOfResult(name: string, found: RunFile | null, checkpoint: Checkpoint): RunReport {
  const { rounds, previous } = checkpoint;
  const run = found ?? unknownRun(name, rounds);
  const headPrompt = previous?.prompt ?? rounds[0]?.prompt ?? null;
  const usage = rounds.map((round) => round.usage).reduce(addUsage, NO_USAGE);
  const comparisons = rounds.flatMap(({ comparison }) => comparison ?? []);
  const { startedAt, models, simulated, stoppedBy, notices } = run;
  return {
    schemaVersion: 1,
    startedAt,
    finishedAt: run.finishedAt ?? (rounds.length > 0 ? endOf(rounds) : startedAt),
    headSha: null,
    models,
    simulated,
    verdict: null,
    errorRate: ERROR_RATE,
    prompts: [
      {
        ...reportOfFile({ path: run.path, status: 'unchanged' }, 'unchanged'),
        name: run.promptName,
        headPrompt,
        questions: run.questions,
        rounds,
        bestRound: bestOf(rounds, headPrompt),
        stoppedBy,
        judgeHealth: comparisons.length === 0 ? null : judgeHealth(comparisons),
        usage,
      },
    ],
    usage,
    stoppedBy,
    publication: null,
    notices,
  };
}

function endOf(rounds: readonly Round[]): string {
  return new Date(rounds.at(-1)?.finishedAt ?? 0).toISOString();
}

/** Null when no challenger was accepted. */
function bestOf(rounds: readonly Round[], headPrompt: string | null): BestRound | null {
  const kept = standingRound(rounds);
  if (kept === undefined || kept.prompt === null || kept.prompt === headPrompt) return null;
  const { round, modification, prompt } = kept;
  return { round, modification, prompt, confirmed: false };
}

/** Those that were asked, each at its place; the others are not known. */
function questionsOf(rounds: readonly Round[]): string[] {
  const questions: string[] = [];
  for (const { answers } of rounds)
    for (const { caseIndex, question } of answers) questions[caseIndex] = question;
  return Array.from(questions, (question) => question ?? '');
}
