import type { ExactOutcome } from './exact.ts';
import type { Claim } from './findings.ts';
import type { Counts } from './trials.ts';

/** Simulated figures may be this many standard errors away from the calculated ones. */
const MOST_DEVIATION = 4;

/** Holds every simulated figure against the calculated one. */
export class Agreement {
  #checked = 0;
  #worst = 0;

  /** Checks both directions and the mean number of ballots. */
  check(counts: Counts, exact: ExactOutcome): void {
    this.#checkShare(counts.challenger / counts.runs, exact.challenger, counts.runs);
    this.#checkShare(counts.incumbent / counts.runs, exact.incumbent, counts.runs);
    const difference = counts.ballots / counts.runs - exact.ballots;
    // Where the number of ballots cannot vary, only rounding separates the two.
    const error = Math.max(exact.ballotsDeviation / Math.sqrt(counts.runs), 1e-6);
    this.#record(difference / error);
  }

  /** The arcsine of a share varies alike for every share, so that rare events can be held to the same bound. */
  #checkShare(simulated: number, exact: number, runs: number): void {
    const angle = (share: number) => Math.asin(Math.sqrt(Math.min(1, Math.max(0, share))));
    this.#record(2 * Math.sqrt(runs) * (angle(simulated) - angle(exact)));
  }

  claim(what: string): Claim {
    return {
      point: 0,
      text: `${what}: ${this.#checked} figures within ${MOST_DEVIATION} standard errors of the exact ones`,
      figure: `largest ${this.#worst.toFixed(2)}`,
      passes: this.#worst < MOST_DEVIATION,
    };
  }

  #record(deviation: number): void {
    this.#checked++;
    this.#worst = Math.max(this.#worst, Math.abs(deviation));
  }
}
