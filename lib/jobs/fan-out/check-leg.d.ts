import { SpoError } from '../../spo/errors.ts';
import type { Usage } from '../../spo/types.ts';
import type { ModelStack } from '../model-stack.ts';
import type { RunSettings } from '../run-settings.ts';
import { type FanOutRequest } from './fan-out-request.ts';
/** A leg has done its shard; another job publishes it. */
export interface CheckedLeg {
    readonly kind: 'leg';
    readonly leg: number;
    /** Prompts that it reports. */
    readonly prompts: number;
    readonly resultPath: string;
    readonly usage: Usage;
    /** What ended it early; null when it ran to its end. */
    readonly fault: SpoError | null;
}
export interface LegRequest extends FanOutRequest {
    /** Builds the models within the leg's part of the budget. */
    readonly models: (settings: RunSettings) => Promise<ModelStack>;
}
/** Checks the prompts of one shard and leaves the result in the hand-over folder. @throws SpoError */
export declare function checkLeg(request: LegRequest): Promise<CheckedLeg | null>;
/** `Leg 3: 25 prompts, 1,200 calls.` */
export declare function legSentence({ leg, prompts, fault }: CheckedLeg): string;
