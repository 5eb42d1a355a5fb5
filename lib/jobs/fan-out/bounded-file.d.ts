export type BoundedFile = {
    readonly ok: true;
    readonly bytes: Buffer;
}
/** `reason`: half a sentence. */
 | {
    readonly ok: false;
    readonly reason: string;
};
/** Reads a file that came from another machine: a regular one of at most so many bytes. Never throws. */
export declare function readBounded(path: string, mostBytes: number): Promise<BoundedFile>;
export declare function mebibytes(bytes: number): number;
