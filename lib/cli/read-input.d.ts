/** @throws SpoError `bad-input` that names the file */
export declare function readInput(path: string): Promise<Uint8Array>;
