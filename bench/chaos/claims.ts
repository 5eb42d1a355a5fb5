/** What is claimed of every run, whatever its endpoint does and whoever kills it. Each of them is broken once by `defects.ts`. */
export const CLAIMS = {
  ends: 'it ends by itself with exit code 0 and a report that can be read',
  budget: 'the server counts no more calls than `--max-calls` allows',
  'budget after a kill':
    'the server counts no more calls than that, those before a kill and those in flight then included',
  rounds: 'no round that was finished before a kill is lost or changed',
  texts: 'no request holds an error text of the server',
} as const;

export type Claim = keyof typeof CLAIMS;

/** How a run broke a claim. */
export interface Breach {
  readonly claim: Claim;
  readonly what: string;
}
