import { type Claim, renderClaim, renderTable, type Table } from './findings.ts';

/** The report of a full run as Markdown. */
export function renderDocument(claims: readonly Claim[], tables: readonly Table[], runs: number): string {
  const failed = claims.filter(({ passes }) => !passes).length;
  const summary =
    failed === 0 ? `All ${claims.length} claims hold.` : `${failed} of ${claims.length} claims fail.`;
  return `# Verdicts

Written by \`npm run bench:verdicts\`, which exits with 1 when a claim fails. ${summary}

![Right and false verdicts, judge calls, and rounds, by accuracy and flip rate](verdicts.svg)

## What is simulated

- A ballot picks the better side with probability *accuracy + bias* when that side stands first and
  *accuracy - bias* when it stands second, cut to 0 and 1; between equal sides it picks the first with
  *0.5 + bias*.
- Answers have luck, drawn anew with each answer. With probability *luck* the two answers of a pair differ so
  plainly that every ballot on them agrees: the luckier side wins, where the better prompt has a head start
  that lets it win with probability *accuracy*. At luck 0 all ballots are independent, at luck 1 the judge
  never flips. Luck numbers follow a Gumbel distribution, so a set of answers is as lucky as its best one.
- The rounds judge one draw of answers several times, so luck settles all of their ballots or none. A check
  draws fresh answers for every pair.
- Simulated models stand behind the real ports; \`comparePrompts\`, \`compareAnswers\`, \`optimize\` and
  \`confirm\` are the ones that users run. Grid: better, equal and worse; accuracy 0.6 to 0.95; bias 0 to 0.3;
  3 and 8 cases; ${runs.toLocaleString('en')} seeded runs each. Two baselines run beside them: the original's rule (4 ballots
  in random order, strict majority) and 8 fixed balanced ballots.
- Every figure below is exact unless it says otherwise: a walk over all courses that a comparison can take
  under the real rule. The simulation has to agree with it.

## What must hold

\`\`\`text
${claims.map(renderClaim).join('\n')}
\`\`\`

The number in brackets is the point of the specification: 1 checks, 2 rounds, 3 whole runs, 4 broken judges, 5 flaky checks;
0 holds simulated shares of both directions and mean ballots against the calculation. The best rule known before (waves of 3 pairs, at most 24)
had 4.5% false verdicts in the worst case, 94% right ones, 27 calls and 21 at accuracy 0.9.

## Figures

${tables.map((table) => `**${table.title}.** ${table.note}\n\n${renderTable(table)}\n`).join('\n')}
## What this does not show

- A real judge's mistakes are not independent: one that likes length likes it in every pair. No number of
  ballots can tell a taste from a merit, and a judge that takes orders from the answers is lost to any rule.
- The error rate is that of the cases in the file, not of all questions that users may ask: see the column on
  cases with their own winners. More cases help, more pairs on the same cases do not.
- The claims on right verdicts hold for luck 0. The stronger the luck, the less one pair can show, and 24
  pairs are sometimes too few for a judge with accuracy 0.75. The claims on false verdicts hold for any luck.
- Rates are per comparison. A team that runs a hundred checks of equal prompts sees a few false verdicts.
`;
}
