import type { LanguageModel, Ports } from './ports.ts';
import { type SignTest } from './sign-test.ts';
import type { Comparison, PromptSpec, Verdict } from './types.ts';
/** Fewer cases than this say something of these questions, and nothing of the prompt. */
export declare const FEWEST_CASES = 3;
export interface PromptComparison {
    readonly spec: PromptSpec;
    /** The prompt that stands: the base of a check, the head of a confirmation. */
    readonly incumbent: string;
    /** Answers for the incumbent, where models are compared; the ports' executor answers for the challenger, and for both without it. */
    readonly incumbentExecutor?: LanguageModel;
    readonly challenger: string;
    readonly test: SignTest;
    /** Pairs at once after the first wave; more is faster and costs more calls. */
    readonly wave: number;
    readonly phase: 'check' | 'confirm' | 'switch';
    /** Case indices that go last, because the search has already seen them. */
    readonly seen?: readonly number[];
}
/**
 * Compares two prompts case by case, or one prompt on two models. Each pair draws fresh answers from both sides, and every case gets a
 * pair before any gets a second. Where a file has checks, they and the judge share the error rate.
 * @throws SpoError for a fault that would hit every call
 */
export declare function comparePrompts(comparison: PromptComparison, ports: Ports): Promise<Comparison>;
/** What a comparison says of its challenger. */
export declare function verdictOf({ decision, stoppedBy }: Comparison): Verdict;
