/**
 * Writes a whole file or nothing: a reader, also one after a crash, sees the old text or the new one.
 * Missing folders are made; a symbolic link at `path` is replaced and not followed.
 * @throws SpoError `workspace` that names the file.
 */
export declare function writeText(path: string, text: string): Promise<void>;
