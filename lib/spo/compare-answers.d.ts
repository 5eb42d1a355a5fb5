import type { Ports } from './ports.ts';
import { type LoopSettings } from './settings.ts';
import type { Answer, Comparison, PromptSpec } from './types.ts';
/**
 * Compares the answers of a round: the whole set at once, as the paper does, or case by case.
 * @throws SpoError for a fault that would hit every call
 */
export declare function compareAnswers(round: number, incumbent: readonly Answer[], challenger: readonly Answer[], spec: PromptSpec, settings: LoopSettings, ports: Ports): Promise<Comparison>;
