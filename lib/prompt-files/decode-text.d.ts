/** A place in a text with what is wrong there. */
export interface TextFault {
    /** UTF-16 code units from the start of the text. */
    readonly offset: number;
    readonly message: string;
}
export type DecodedText = {
    readonly ok: true;
    readonly text: string;
}
/** `text` is as much of the start as could be read, so that the place can be told. */
 | {
    readonly ok: false;
    readonly text: string;
    readonly fault: TextFault;
};
/** Most bytes that a prompt file may have. */
export declare const MAXIMUM_BYTES = 1048576;
/** The bytes of a prompt file as text. A byte order mark stays in the text. Never throws. */
export declare function decodeText(bytes: Uint8Array): DecodedText;
/** Bytes that `text` takes in a file. */
export declare function byteSize(text: string): number;
/** A number of bytes as messages show it. */
export declare function size(bytes: number): string;
