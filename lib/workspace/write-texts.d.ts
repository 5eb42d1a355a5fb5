/**
 * Writes all of these files, or leaves what was there.
 * @throws SpoError `workspace` that names the file which could not be written.
 */
export declare function writeTexts(files: readonly {
    readonly path: string;
    readonly text: string;
}[]): Promise<void>;
