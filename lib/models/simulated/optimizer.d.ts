import type { RandomStream } from '../../spo/ports.ts';
import type { Message } from '../../spo/types.ts';
/**
 * The reply of the simulated optimizer to the sections `PROMPT`, `REQUIREMENTS`, `WORD LIMIT` and `ANSWERS`:
 * one instruction more or one harmful instruction less, within the word limit.
 */
export declare function simulatedProposal(messages: readonly Message[], random: RandomStream): string;
