import type { FileProblem } from '../../prompt-files/prompt-file.ts';
import type { ModelStack } from '../model-stack.ts';
import { type FanOutRequest } from './fan-out-request.ts';
/** A run was divided over legs, which are still to be started. */
export interface PlannedCheck {
    readonly kind: 'planned';
    /** What the legs will do, in a sentence. */
    readonly sentence: string;
    readonly planPath: string;
    /** Outputs of the action. */
    readonly outputs: Record<string, string>;
    readonly problems: readonly FileProblem[];
}
/** Divides a run over legs, and writes down what they and the publication have to agree on. @throws SpoError */
export declare function planCheck(request: FanOutRequest & {
    readonly models: ModelStack;
}): Promise<PlannedCheck>;
