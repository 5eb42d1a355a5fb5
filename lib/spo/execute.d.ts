import type { Draw, Ports } from './ports.ts';
import type { Answer, PromptSpec } from './types.ts';
/**
 * Puts cases to a prompt, all at once. A case that fails after retries becomes a failed answer.
 * @throws SpoError for a fault that would hit every call
 */
export declare function execute(prompt: string, caseIndices: readonly number[], spec: PromptSpec, draw: Draw, ports: Ports): Promise<Answer[]>;
/** True when every case was answered. */
export declare function allAnswered(answers: readonly Answer[]): boolean;
