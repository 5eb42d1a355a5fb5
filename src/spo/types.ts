/** The data of the algorithm. All of it is plain, immutable and free of input and output. */
import type { SpoError } from './errors.ts';

/** One chat message as models take it. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** One question, with an optional reference answer. */
export interface Case {
  readonly question: string;
  readonly answer?: string;
  /** What stands for the placeholders of the prompt, by name; absent where the format has none. */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * Everything that an answer to this case has to pass: the assertions of the whole file and the case's own. It is called as in
   * files, since callers of the library and the hashes of stored results know it by that name.
   */
  readonly checks?: readonly Assertion[];
}

/** A deterministic demand on an answer. */
export type Assertion = {
  /** The assertion in a few words, unique among those of its case. */
  readonly label: string;
  /** True for a demand that the answer does not do it. */
  readonly not?: boolean;
} & (
  | {
      readonly kind: 'equals' | 'contains' | 'starts-with' | 'ends-with';
      readonly text: string;
      /** True where small and capital letters are the same, as some file formats have it. */
      readonly ignoreCase?: boolean;
    }
  /** In RE2 syntax, found anywhere in the answer. */
  | { readonly kind: 'matches'; readonly pattern: string }
  /** The whole answer is JSON that fits the schema. */
  | { readonly kind: 'json-schema'; readonly schema: Readonly<Record<string, unknown>> }
  | { readonly kind: 'max-words'; readonly words: number }
);

/** What is optimized: the starting prompt with what its answers are judged by. */
export interface PromptSpec {
  /** Names the prompt uniquely in its repository and keys its random streams: the file's path, `#name` behind it where a file holds several. */
  readonly key: string;
  readonly prompt: string;
  readonly requirements: string;
  /** Most words that a new prompt may have; null for no limit. */
  readonly count: number | null;
  /** At least one. */
  readonly cases: readonly Case[];
  /** Placeholders as they are written, such as `{{name}}`, that every new prompt has to keep. */
  readonly placeholders?: readonly string[];
  /** The messages that put one case to a prompt. */
  render(prompt: string, testCase: Case): readonly Message[];
}

/** What an executor said to one case, or why it could not. The reason of a failure is never shown to a model. */
export type Answer =
  | {
      readonly status: 'answered';
      readonly caseIndex: number;
      readonly question: string;
      readonly text: string;
    }
  | {
      readonly status: 'failed';
      readonly caseIndex: number;
      readonly question: string;
      readonly reason: string;
      /** Absent where a reply came that could not be used. */
      readonly outage?: Outage;
      /** Present where the endpoint or the model refused this very text. */
      readonly aboutText?: true;
    };

/** Why an answer or a ballot never came: what a run says that ends with it. It says nothing of a prompt. */
export interface Outage extends Pick<SpoError, 'code' | 'message' | 'evidence' | 'retryable'> {
  /** Empty where there is none. */
  readonly remedy: string;
}

/** Two sets of answers to the same questions; `caseIndex` is null when there are several. */
export interface Sides {
  readonly caseIndex: number | null;
  readonly incumbent: readonly Answer[];
  readonly challenger: readonly Answer[];
}

/** One answer of the judge. */
export type Ballot = 'incumbent' | 'challenger' | 'abstain';

/**
 * Why a ballot abstains.
 * - `tie`: the judge calls both sides equally good
 * - `unreadable`: what it wrote names no side, or more than one
 * - `refused`: it refused, or a content filter withheld its reply
 * - `missing`: no reply came that could be used
 */
export type Abstention = 'tie' | 'unreadable' | 'refused' | 'missing';

/** A ballot with the evidence for it. */
export interface CastBallot {
  readonly challengerPosition: 'first' | 'second';
  readonly choice: Ballot;
  /** The judge's analysis, or why there is no choice. */
  readonly reason: string;
  /** Only where the choice is `abstain`; absent in what older versions left. */
  readonly abstention?: Abstention;
  /** What the judge or its endpoint wrote in place of a choice, its beginning and end. */
  readonly words?: string;
  /** Absent where a reply came. */
  readonly outage?: Outage;
}

/**
 * Two ballots on the same answers with swapped order.
 * - `challenger`, `incumbent`: both ballots agree
 * - `flip`: the judge followed the position
 * - `identical`: both sides gave the same text, so no ballot was asked for
 * - `repeat`: both sides repeated a pair drawn before, which proves nothing new; no ballot was asked for
 * - `abstain`: a ballot could not be read, or an answer is missing
 */
export interface Pair {
  /** Index into the cases; null when the whole answer set was judged at once. */
  readonly caseIndex: number | null;
  readonly outcome: 'challenger' | 'incumbent' | 'flip' | 'identical' | 'repeat' | 'abstain';
  readonly ballots: readonly CastBallot[];
  readonly incumbentAnswers: readonly Answer[];
  readonly challengerAnswers: readonly Answer[];
  /**
   * Labels of the assertions that each side failed, where the case has any; a difference decides the pair without a ballot. A key
   * of reports, as `byChecks` is.
   */
  readonly failedChecks?: FailedAssertions;
}

export interface FailedAssertions {
  readonly incumbent: readonly string[];
  readonly challenger: readonly string[];
}

/** A case whose assertions came out differently, drawn again: one unlucky answer proves nothing. */
export interface Redraw {
  readonly caseIndex: number;
  /** Over the new draws; a pair counts for a side when only the other failed. */
  readonly tally: Tally;
  readonly decision: 'challenger' | 'incumbent' | 'none';
}

/** Counts over the pairs of a comparison. */
export interface Tally {
  readonly challenger: number;
  readonly incumbent: number;
  readonly flip: number;
  readonly identical: number;
  readonly repeat: number;
  readonly abstain: number;
  /** Those of `challenger` and `incumbent` that assertions decided, without a ballot. */
  readonly byChecks: number;
  readonly ballots: { readonly challenger: number; readonly incumbent: number; readonly abstain: number };
}

/**
 * Which side a comparison decides for. `none` and `insufficient` keep the incumbent: the first says that no
 * difference showed, the second that the evidence could not have shown one.
 */
export type Decision = 'challenger' | 'incumbent' | 'none' | 'insufficient';

/** All pairs between two prompts, and what follows from them. */
export interface Comparison {
  readonly pairs: readonly Pair[];
  readonly tally: Tally;
  readonly decision: Decision;
  /** Cases whose assertions differed, drawn again; hard evidence stands above the judge's. */
  readonly redraws: readonly Redraw[];
  /** What would be needed, where the evidence is insufficient; empty otherwise. */
  readonly note: string;
  /** What ended it before it was decided; null when nothing did. */
  readonly stoppedBy: 'budget' | 'signal' | null;
}

/** What a comparison says of its second prompt, the challenger. */
export type Verdict =
  | 'improved'
  | 'regressed'
  | 'no-reliable-change'
  | 'insufficient-evidence'
  | 'budget-stopped'
  | 'error';

/** Costs of model calls. `costUsd` is null as soon as one call's price is unknown: unknown is never free. */
export interface Usage {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costUsd: number | null;
  readonly retries: number;
  readonly cacheHits: number;
}

/** A prompt with the answers that it gave on the sampled cases. */
export interface Candidate {
  readonly round: number;
  readonly prompt: string;
  readonly answers: readonly Answer[];
}

export type RoundOutcome = 'initial' | 'accepted' | 'rejected' | 'tie' | 'no-proposal' | 'failed';

/** One turn of the loop. */
export interface Round {
  readonly round: number;
  readonly outcome: RoundOutcome;
  /** The optimizer's one sentence on what it changed; empty in the first round. */
  readonly modification: string;
  /** The prompt that was tried; null when there was no usable proposal. */
  readonly prompt: string | null;
  readonly answers: readonly Answer[];
  /** Null when nothing was judged. */
  readonly comparison: Comparison | null;
  /** Why the round ended without a comparison; empty otherwise. */
  readonly note: string;
  readonly usage: Usage;
  /** Milliseconds since the epoch. */
  readonly finishedAt: number;
}

/** Why a loop ended. */
export type StoppedBy = 'max-rounds' | 'patience' | 'budget' | 'signal' | 'error';
