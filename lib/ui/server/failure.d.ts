import { SpoError } from '../../spo/errors.ts';
import type { ApiFailure } from '../api.ts';
/** What the server does not do for a request, and why. */
export declare class Refusal extends Error {
    readonly status: RefusalStatus;
    readonly remedy: string;
    constructor(status: RefusalStatus, message: string, remedy?: string);
}
export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422;
export interface FailureReply {
    readonly status: RefusalStatus | 500 | 502;
    readonly body: ApiFailure;
}
/** An error as the page is told of it; null for a defect, of which the page is told nothing. */
export declare function failureReply(error: unknown): FailureReply | null;
/** What the page shows of an error. */
export declare function failureOf({ message, remedy, location }: SpoError): ApiFailure;
/** What the page shows of a defect. */
export declare const DEFECT: ApiFailure;
