/**
 * The path in the repository of a file that a prompt file names, from the folder of that file on.
 * @param from path of the prompt file
 * @returns null for what leads out of the repository: an absolute path, an address, or too many `..`
 */
export declare function referencedPath(from: string, reference: string): string | null;
