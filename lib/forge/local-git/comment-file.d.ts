/** Writes the comment as a whole or not at all. @throws SpoError `bad-input` that names the file. */
export declare function writeComment(path: string, body: string): Promise<void>;
