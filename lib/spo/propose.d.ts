import { type Parsed, type Proposal } from './parse-reply.ts';
import type { Ports } from './ports.ts';
import type { Candidate, PromptSpec } from './types.ts';
/** How often a usable proposal is asked for. */
export declare const ASKINGS = 2;
/**
 * Asks the optimizer for a prompt that differs from the incumbent and keeps the word limit and the placeholders; a reply without
 * one is asked for once more.
 * @throws SpoError for a fault that would hit every call
 */
export declare function propose(incumbent: Candidate, round: number, spec: PromptSpec, ports: Ports): Promise<Parsed<Proposal>>;
