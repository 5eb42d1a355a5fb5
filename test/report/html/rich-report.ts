import { judgeHealth } from '../../../src/spo/comparing/judge-health.ts';
import type { Pair } from '../../../src/spo/types.ts';
import { answer, comparison, pair, prompt, report, round, tally } from '../sample-report.ts';

const judged = (reason: string): Pair => {
  const made = pair([answer(0, 'The lid is broken, I guess.')], [answer(0, 'Order 48213: broken lid.')]);
  return { ...made, ballots: made.ballots.map((ballot) => ({ ...ballot, reason })) };
};
const checked: Pair = {
  ...pair([answer(1, 'no JSON')], [answer(1, '{"order": 50077}')]),
  caseIndex: 1,
  ballots: [],
  failedChecks: { incumbent: ['is JSON'], challenger: [] },
};
const change = comparison(tally(1, 9, { flip: 2 }), [judged('The second names the order number.'), checked]);
const best = comparison(tally(8, 0), [judged('Confirmed on fresh answers.')]);
const search = comparison(tally(3, 1), [judged('It asks first.')]);

/** A report with a bit of everything. */
export function richReport() {
  const support = prompt('prompts/support.yaml', {
    verdict: 'regressed',
    basePrompt: 'Extract the order number. Never guess.',
    headPrompt: 'Extract the order number. Be creative.',
    questions: ['My order 48213 arrived with a broken lid.', 'Where is my parcel?'],
    baseVersusHead: {
      ...change,
      decision: 'incumbent',
      redraws: [{ caseIndex: 1, tally: tally(6, 0), decision: 'challenger' }],
    },
    rounds: [
      round(1),
      round(2, { outcome: 'rejected', prompt: 'Guess the number.', comparison: search }),
      round(3, { modification: 'asks for the number first', prompt: 'Ask first.', comparison: search }),
    ],
    bestRound: { round: 3, modification: 'asks for the number first', prompt: 'Ask first.', confirmed: true },
    bestVersusHead: { ...best, decision: 'challenger' },
    judgeHealth: judgeHealth([change, search, search, best]),
    warnings: ['The judge followed the position in 60% of pairs.'],
    stoppedBy: 'max-rounds',
    foundAt: '2026-11-20T10:00:00.000Z',
  });
  const switched = prompt('prompts/triage.yaml', {
    name: 'urgent',
    verdict: 'improved',
    previousPath: 'prompts/old.yaml',
    migration: { outcome: 'ready-with-new-prompt', reason: 'It needs the prompt of round 3.', adapted: best },
  });
  const invalid = prompt('prompts/broken.yaml', {
    status: 'invalid',
    verdict: null,
    basePrompt: null,
    headPrompt: null,
    baseVersusHead: null,
    problems: ['prompts/broken.yaml:3:1 prompt is missing'],
  });
  const idle = (['removed', 'off', 'new', 'unchanged'] as const).map((status) =>
    prompt(`prompts/${status}.yaml`, {
      status,
      verdict: null,
      baseVersusHead: null,
      note: `It is ${status}.`,
    }),
  );
  return report([support, switched, invalid, ...idle], {
    verdict: 'regressed',
    simulated: true,
    stoppedBy: 'budget',
    notices: ['Nothing was committed to a protected branch.'],
    publication: {
      branch: 'spo/pr-7',
      sha: '0123456789abcdef0123456789abcdef01234567',
      branchUrl: 'https://github.example/o/r/tree/spo/pr-7',
      commitUrl: 'javascript:alert(1)',
      proposalUrl: 'https://github.example/o/r/compare/x',
      paths: ['.spo/prompts/support.yaml/prompt.txt'],
    },
  });
}
