import { rm } from 'node:fs/promises';
import path from 'node:path';
import { runCampaign } from './campaign.ts';
import { CLAIMS } from './claims.ts';
import { brokenBundle, DEFECTS, type Defect } from './defects.ts';

/** Runs of a broken command: enough for each defect to show. */
const RUNS = 48;

export interface Proof {
  readonly defect: Defect;
  readonly runs: number;
  /** Runs that broke the claim which rests on the broken line. */
  readonly broke: number;
  readonly example: string;
}

/** Breaks the code once for each defect, and looks whether its claim breaks. */
export async function prove(say: (line: string) => void): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const defect of DEFECTS) {
    const bundle = await brokenBundle(defect);
    const afterKill = defect.claim === 'rounds' || defect.claim === 'budget after a kill';
    const { outcomes } = await runCampaign(bundle, RUNS, ({ kill }) => (kill !== null) === afterKill);
    await rm(path.resolve(bundle, '../..'), { recursive: true, force: true });
    const breaches = outcomes.map((outcome) => outcome.breaches.find(({ claim }) => claim === defect.claim));
    const broken = breaches.filter((breach) => breach !== undefined);
    const proof = { defect, runs: outcomes.length, broke: broken.length, example: broken[0]?.what ?? '' };
    proofs.push(proof);
    const verdict = proof.broke > 0 ? 'seen  ' : 'UNSEEN';
    say(
      `${verdict} ${defect.name}: ${proof.broke} of ${proof.runs} runs broke "${CLAIMS[defect.claim]}". ${proof.example}`,
    );
  }
  return proofs;
}
