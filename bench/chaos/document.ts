import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Campaign } from './campaign.ts';
import { CLAIMS, type Claim } from './claims.ts';
import type { Proof } from './prove.ts';

const FILE = path.resolve(import.meta.dirname, '../../docs/benchmarks/reliability.md');

/** Kills after a finished round, which alone can lose one. */
export function killedAfterRound({ outcomes }: Campaign): number {
  return outcomes.filter(({ killed, roundsBefore }) => killed && roundsBefore > 0).length;
}

/** The figures of a campaign, as rows of a table. */
export function summaryOf(campaign: Campaign): string[] {
  const { outcomes, calls, faults } = campaign;
  const failures = [...faults.values()].reduce((sum, count) => sum + count, 0);
  const killed = outcomes.filter((outcome) => outcome.killed);
  const roundsBefore = killed.reduce((sum, outcome) => sum + outcome.roundsBefore, 0);
  const lost = outcomes.filter(({ breaches }) => breaches.some(({ claim }) => claim === 'rounds')).length;
  const stopped = (by: string, among = outcomes) => among.filter(({ stoppedBy }) => stoppedBy === by).length;
  return [
    `| runs | ${outcomes.length} |`,
    `| calls, as the server counted them | ${calls} |`,
    `| of these failed on purpose | ${failures} (${((100 * failures) / calls).toFixed(1)}%) |`,
    `| runs killed with SIGKILL and resumed | ${killed.length} |`,
    `| … after at least one finished round | ${killedAfterRound(campaign)} |`,
    `| rounds that were finished before the kills | ${roundsBefore} |`,
    `| runs that lost or changed one of them | ${lost} |`,
    `| killed runs that their budget stopped in the end | ${stopped('budget', killed)} |`,
    `| runs that ended as they should | ${outcomes.filter(({ breaches }) => breaches.length === 0).length} |`,
    `| … after all rounds | ${stopped('max-rounds')} |`,
    `| … stopped by their budget | ${stopped('budget')} |`,
  ];
}

/** Writes docs/benchmarks/reliability.md. */
export async function writeDocument(campaign: Campaign, proofs: readonly Proof[]): Promise<void> {
  const claims = Object.values(CLAIMS).map((claim) => `- ${claim}`);
  const broken = (claim: Claim) =>
    campaign.outcomes.flatMap(({ breaches }) => breaches.filter((each) => each.claim === claim)).length;
  const proofRows = proofs.map(
    ({ defect, runs, broke, example }) =>
      `| ${CLAIMS[defect.claim]} | ${defect.name}: \`src/${defect.file}\`, ${code(defect.line)} | ${broke} of ${runs} runs: ${example.replaceAll('|', '\\|')} |`,
  );
  const faultRows = [...campaign.faults]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, count]) => `| ${name} | ${count} |`);
  await writeFile(
    FILE,
    `# Reliability

Written by \`npm run chaos\`: the bundled command runs \`spo optimize\` against a server that fails a fifth of all
calls. A third of the runs are killed in the middle of a call and resumed, most of them after a finished round and with a
budget that is smaller than what is left to do. Of every run it is claimed that

${claims.join(';\n')}.

| | |
|---|---|
${summaryOf(campaign).join('\n')}

| claim | runs that broke it |
|---|---|
${(Object.keys(CLAIMS) as Claim[]).map((claim) => `| ${CLAIMS[claim]} | ${broken(claim)} |`).join('\n')}

| fault | times |
|---|---|
${faultRows.join('\n')}

## What the claims rest on

\`npm run chaos -- --prove\` breaks one line at a time, runs the command that is made of it, and fails unless the claim
breaks too.

| claim | broken | what came of it |
|---|---|---|
${proofRows.join('\n')}
`,
  );
}

function code(line: string): string {
  return `\`${line.split('\n')[0]?.replaceAll('|', '\\|')}\``;
}
