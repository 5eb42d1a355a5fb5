// A run as data, and everything that people read of it: comment, summary, log lines. Pure functions.
import type { JudgeHealth } from '../spo/judge-health.ts';
import type { Comparison, Round, StoppedBy, Usage, Verdict } from '../spo/types.ts';

/**
 * What became of one prompt file; `unchanged` is one that stands on a branch, with no base to compare with, and `off` one
 * that says of itself that it is only validated.
 */
export type FileStatus = 'changed' | 'new' | 'removed' | 'invalid' | 'unchanged' | 'off';

/** The best prompt that the rounds found. */
export interface BestRound {
  readonly round: number;
  readonly modification: string;
  readonly prompt: string;
  /** True when its comparison with the head, on fresh answers, says `improved`. */
  readonly confirmed: boolean;
}

/**
 * Whether a prompt can move from today's model to a new one, in a run that compares the two. There,
 * `baseVersusHead` and `verdict` are of today's model (incumbent) against the new one (challenger), both with
 * the present prompt; the rounds and `bestVersusHead` are all on the new model.
 */
export interface Migration {
  /** `ready` with the present prompt; `ready-with-new-prompt` with that of `bestRound`, and not without it. */
  readonly outcome: 'ready' | 'ready-with-new-prompt' | 'not-ready';
  /** One or two sentences: what the outcome rests on, or what is needed. */
  readonly reason: string;
  /**
   * Today's model with the present prompt (incumbent) against the new model with that of `bestRound`
   * (challenger); null unless the new model did worse with the present prompt and a better one was confirmed.
   */
  readonly adapted: Comparison | null;
}

/** One prompt of the run. */
export interface PromptReport {
  /** Path of the prompt file in the repository. */
  readonly path: string;
  /** Name of the prompt in its file; empty where the file holds one. */
  readonly name: string;
  readonly status: FileStatus;
  /** Path at the base when the file was renamed. */
  readonly previousPath: string | null;
  /** Base against head, or today's model against the new one; null where there is nothing to compare with. */
  readonly verdict: Verdict | null;
  /** Why there is no comparison, or what else a reader must know; empty when nothing. */
  readonly note: string;
  /** Each with `file:line:column`, for an invalid file. */
  readonly problems: readonly string[];
  readonly basePrompt: string | null;
  readonly headPrompt: string | null;
  readonly questions: readonly string[];
  readonly baseVersusHead: Comparison | null;
  readonly rounds: readonly Round[];
  readonly bestRound: BestRound | null;
  readonly bestVersusHead: Comparison | null;
  /** Null in a run that compares no models, and for a file that was not checked. */
  readonly migration: Migration | null;
  readonly stoppedBy: StoppedBy | null;
  /** How the judge behaved over all comparisons of this prompt; null when nothing was judged. */
  readonly judgeHealth: JudgeHealth | null;
  /** What is suspicious about the judge or the best prompt, a sentence each. */
  readonly warnings: readonly string[];
  readonly usage: Usage;
  /** Its models where its file names others than the run's; absent for a prompt that was run with the run's. */
  readonly models?: {
    readonly optimize?: string;
    readonly evaluate?: string;
    readonly execute?: string;
  };
  /** When an earlier run found this, ISO 8601 in UTC; absent for what this run found itself. */
  readonly foundAt?: string;
}

/** Where the winners went. */
export interface Publication {
  readonly branch: string;
  readonly sha: string;
  readonly branchUrl: string | null;
  readonly commitUrl: string | null;
  /** Page that opens a prepared pull request into the author's branch. */
  readonly proposalUrl?: string | null;
  /** That pull request, once it is open. */
  readonly pullRequestUrl?: string | null;
  /** Paths of the files that the commit wrote. */
  readonly paths: readonly string[];
  /** The prompts whose better text it holds; absent in a report of an earlier version, which has the paths alone. */
  readonly prompts?: readonly Pick<PromptReport, 'path' | 'name'>[];
}

/** `report.json`: the only source of the comment, the summary and the page. */
export interface RunReport {
  readonly schemaVersion: 1;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly headSha: string | null;
  readonly models: {
    readonly optimize: string;
    readonly evaluate: string;
    /** Today's model, where `compare` is there. */
    readonly execute: string;
    /** The new model; only in a run that compares it with today's. */
    readonly compare?: string;
  };
  /** True when a simulated model answered: such a report proves nothing of a real one. */
  readonly simulated: boolean;
  /** Over all files; null when no file has a verdict. */
  readonly verdict: Verdict | null;
  /** Chance, at most, that some prompt of the run is called regressed though none is; the same for improved. */
  readonly errorRate: number;
  readonly prompts: readonly PromptReport[];
  readonly usage: Usage;
  readonly stoppedBy: StoppedBy | null;
  readonly publication: Publication | null;
  /** Sentences that a reader must see, such as why nothing was committed. */
  readonly notices: readonly string[];
}
