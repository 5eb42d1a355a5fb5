/**
 * Paths of all regular files below a folder, from there on and with forward slashes, sorted. Links are not followed, and
 * folders that cannot be read are taken for empty.
 */
export declare function listFiles(root: string, folder?: string): Promise<string[]>;
