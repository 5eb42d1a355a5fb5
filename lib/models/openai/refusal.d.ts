/** What an endpoint says of a call that it did not take. */
export interface Refusal {
    /** Empty when it says nothing. */
    readonly message: string;
    /** Its own code, such as `insufficient_quota`; null when it gives none. */
    readonly code: string | null;
    /** The parameter that it complains of; null when it names none apart from the message. */
    readonly parameter: string | null;
    /** A status of 400 to 599 inside the body; null when there is none. */
    readonly status: number | null;
}
/** The refusal that a parsed body states; null when it states none. Total. */
export declare function refusalIn(json: unknown): Refusal | null;
/** Reads the body of a refused call; what is in no known form is the message as it stands. Total. */
export declare function readRefusal(body: string): Refusal;
