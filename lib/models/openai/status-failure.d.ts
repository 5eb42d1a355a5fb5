import type { ErrorCode } from '../../spo/errors.ts';
import type { Role } from '../../spo/ports.ts';
/** What an endpoint's refusal means for the run and for the user. */
export interface StatusFailure {
    readonly code: ErrorCode;
    readonly says: string;
    readonly remedy: string;
    readonly retryable: boolean;
}
interface Refusal {
    readonly status: number;
    /** The endpoint's own error code, such as `insufficient_quota`; null when it gave none. */
    readonly code: string | null;
    readonly role: Role;
}
/** Reads an HTTP status of 300 and more, or the same number inside a reply. */
export declare function statusFailure({ status, code, role }: Refusal): StatusFailure;
export {};
