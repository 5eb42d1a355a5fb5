import type { Usage } from '../../spo/types.ts';
import type { Cost } from '../prices/prices.ts';
import { type Amount } from './ledger.ts';
/** What a call is charged, and whether that is the most it could take, for want of a report. */
export interface Charge {
    readonly amount: Amount;
    readonly estimated: boolean;
}
/** A reply is charged what it reports, and the most it could take when it reports nothing. */
export declare function chargeOfReply(usage: Usage, most: Amount, cost: Cost | null): Charge;
/**
 * A failed call is charged what it reports. Without a report it is charged as a call alone where the endpoint
 * refused it, nothing where it never went out, and the most it could take where the endpoint may have
 * worked on it: timeouts, broken connections, aborted calls.
 */
export declare function chargeOfFailure(error: unknown, most: Amount, cost: Cost | null): Charge;
