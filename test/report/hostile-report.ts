import type { PromptReport, RunReport } from '../../src/report/run-report.ts';
import { answer, comparison, pair, prompt, report, round, tally } from './sample-report.ts';

/**
 * A report whose every text is hostile, each repeated so that bodies grow past the limit.
 * @param migrates whether it is of a switch of models
 */
export function hostileReport(text: string, count: number, repeats: number, migrates = false): RunReport {
  const grown = text.repeat(repeats);
  return report(
    Array.from({ length: count }, () => hostilePrompt(text, grown, migrates)),
    {
      models: { optimize: grown, evaluate: grown, execute: grown, ...(migrates ? { compare: grown } : {}) },
      notices: Array.from({ length: count }, () => grown),
      publication: {
        branch: grown,
        sha: 'c'.repeat(40),
        branchUrl: `https://x.org/${text}`,
        commitUrl: `https://x.org/${grown}`,
        paths: [`.spo/${text}/${text}/prompt.txt`],
      },
    },
  );
}

function hostilePrompt(text: string, grown: string, migrates: boolean): PromptReport {
  return prompt(text, {
    name: text,
    note: grown,
    previousPath: grown,
    problems: [grown, grown],
    basePrompt: `${grown} base`,
    headPrompt: grown,
    questions: [grown],
    warnings: [grown],
    baseVersusHead: comparison(tally(1, 1), [pair([answer(0, grown)], [answer(0, `${grown}!`)])]),
    rounds: [
      round(1),
      round(2, {
        modification: grown,
        note: grown,
        answers: [{ status: 'failed', caseIndex: 0, question: grown, reason: grown }],
      }),
    ],
    bestRound: { round: 2, modification: grown, prompt: `${grown} best`, confirmed: true },
    migration: migrates ? { outcome: 'not-ready', reason: grown, adapted: comparison(tally(1, 1)) } : null,
  });
}
