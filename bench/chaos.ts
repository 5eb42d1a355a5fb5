// Runs of the bundled command against a server that fails a fifth of all calls; some are killed and resumed.
//   npm run chaos                200 runs, then the proof; writes docs/benchmarks/reliability.md
//   npm run chaos -- 30          30 runs, and nothing else
//   npm run chaos -- --prove     the proof alone: each claim must break when the line that it rests on is broken
import path from 'node:path';
import { runCampaign } from './chaos/campaign.ts';
import { CLAIMS } from './chaos/claims.ts';
import { killedAfterRound, summaryOf, writeDocument } from './chaos/document.ts';
import { FAULTS } from './chaos/faults.ts';
import { type Proof, prove } from './chaos/prove.ts';

const WHOLE = 200;
const LEAST_KILLS_AFTER_A_ROUND = 20;
const BUNDLE = path.resolve(import.meta.dirname, '../dist/cli/index.js');

const [argument = String(WHOLE)] = process.argv.slice(2);
const isUnseen = ({ broke }: Proof) => broke === 0;

if (argument === '--prove') {
  const proofs = await prove(console.log);
  process.exitCode = proofs.some(isUnseen) ? 1 : 0;
} else {
  const runs = Number(argument);
  const campaign = await runCampaign(BUNDLE, runs);
  console.log(summaryOf(campaign).join('\n'));
  const problems = campaign.outcomes.flatMap(({ run, breaches }) =>
    breaches.map(({ claim, what }) => `run ${run} broke "${CLAIMS[claim]}": ${what}`),
  );
  if (runs >= WHOLE) {
    const kills = killedAfterRound(campaign);
    if (kills < LEAST_KILLS_AFTER_A_ROUND) problems.push(`only ${kills} kills came after a finished round`);
    const unused = Object.keys(FAULTS).filter((name) => !campaign.faults.has(name));
    if (unused.length > 0) problems.push(`these faults never came up: ${unused.join(', ')}`);
    const proofs = await prove(console.log);
    for (const { defect } of proofs.filter(isUnseen)) problems.push(`nothing was seen of "${defect.name}"`);
    await writeDocument(campaign, proofs);
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
