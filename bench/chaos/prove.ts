import { rm } from 'node:fs/promises';
import path from 'node:path';
import { runCampaign } from './campaign.ts';
import { CLAIMS, type Claim } from './claims.ts';
import { brokenBundle, DEFECTS, type Defect } from './defects.ts';
import { type ChaosPlan, PLENTY } from './plan.ts';

/** Which runs a broken command is put through: those that its claim is about, and enough of them for the defect to show. */
const TRIALS: Readonly<
  Record<Claim, { readonly runs: number; readonly isChosen: (plan: ChaosPlan) => boolean }>
> = {
  ends: { runs: 24, isChosen: ({ kill }) => kill === null },
  budget: { runs: 96, isChosen: ({ kill, maxCalls }) => kill === null && maxCalls < PLENTY },
  'budget after a kill': { runs: 48, isChosen: ({ kill }) => kill !== null },
  rounds: { runs: 48, isChosen: ({ kill }) => kill !== null },
  texts: { runs: 48, isChosen: ({ kill }) => kill === null },
};

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
    const { runs, isChosen } = TRIALS[defect.claim];
    const { outcomes } = await runCampaign(bundle, runs, isChosen);
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
