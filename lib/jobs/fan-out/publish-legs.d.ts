import type { ReplayedCheck } from '../check-change.ts';
import { type FinishedCheck } from '../conclude-check.ts';
import { type FanOutRequest } from './fan-out-request.ts';
/**
 * Makes the one commit, comment or pull request and report of a run that was divided over legs. A leg that left nothing is
 * named, and loses the others nothing. Asks no model and needs no key.
 * @throws SpoError
 */
export declare function publishLegs(request: FanOutRequest): Promise<FinishedCheck | ReplayedCheck>;
