/**
 * Holds the verdicts to their stated error rates: exact calculation over the real rules, and seeded runs of
 * the real comparison code against simulated models. `npm run bench:verdicts -- --runs 2000` is quicker;
 * only a full run writes docs/benchmarks/verdicts.md. Exit code 1 when something that must hold does not.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { abstentionFindings } from './verdicts/abstention-findings.ts';
import { caseFindings } from './verdicts/case-findings.ts';
import { checkFindings } from './verdicts/check-findings.ts';
import { renderDocument } from './verdicts/document.ts';
import { renderClaim, renderTable } from './verdicts/findings.ts';
import { planSimulations } from './verdicts/plan.ts';
import { renderPlot } from './verdicts/plot.ts';
import { runTasks } from './verdicts/pool.ts';
import { roundFindings } from './verdicts/round-findings.ts';
import { simulationFindings } from './verdicts/simulation-findings.ts';

const FULL_RUNS = 10_000;
const FEWEST_RUNS = 500;
const DOCUMENTS = new URL('../docs/benchmarks/', import.meta.url);

const { values } = parseArgs({ options: { runs: { type: 'string', default: String(FULL_RUNS) } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < FEWEST_RUNS) {
  console.error(`--runs is ${values.runs}: use a whole number of at least ${FEWEST_RUNS}.`);
  process.exit(2);
}

const started = performance.now();
const planned = planSimulations(runs);
const results = await runTasks(
  planned.map(({ task }) => task),
  (done) => process.stderr.isTTY && process.stderr.write(`\r${done} of ${planned.length} settings `),
);
const simulated = planned.flatMap((each) => {
  const counts = results.get(each.task);
  return counts === undefined ? [] : [{ ...each, counts }];
});
const findings = [
  checkFindings(),
  caseFindings(),
  roundFindings(),
  abstentionFindings(),
  simulationFindings(simulated, runs >= FULL_RUNS),
];
const claims = findings.flatMap((each) => each.claims).sort((left, right) => left.point - right.point);
const tables = findings.flatMap((each) => each.tables);

for (const table of tables) console.log(`\n${table.title}\n\n${renderTable(table)}\n${table.note}`);
console.log(`\n${claims.map(renderClaim).join('\n')}`);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
if (runs >= FULL_RUNS) {
  await mkdir(DOCUMENTS, { recursive: true });
  await writeFile(new URL('verdicts.md', DOCUMENTS), renderDocument(claims, tables, runs));
  await writeFile(new URL('verdicts.svg', DOCUMENTS), renderPlot(simulated));
}
if (!claims.every(({ passes }) => passes)) process.exitCode = 1;
