/** The folder whose prompt files somebody looks at and edits, and where results go. */
export interface PromptFolder {
    /** Absolute. */
    readonly root: string;
    /** Absolute; nothing in it is taken for a prompt file. */
    readonly workspace: string;
}
/**
 * Where a YAML file of the folder stands, or would stand.
 * @param path from the folder on, with forward slashes, as a stranger may have sent it
 * @returns its absolute path
 * @throws SpoError `bad-input` for a path that leads out of the folder, over a link, or to something else than a YAML file
 */
export declare function placeInFolder({ root, workspace }: PromptFolder, path: string): Promise<string>;
/** The path by which the rest of the program reads a file: as somebody would type it where the process runs. */
export declare function pathFromHere(absolute: string): string;
/** A path that is shown from where the process runs on, from the folder on. */
export declare function pathFromFolder({ root }: PromptFolder, fromHere: string): string;
