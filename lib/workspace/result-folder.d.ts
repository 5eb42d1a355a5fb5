/**
 * The folder of one prompt in a workspace, one folder for each part of its name:
 * `prompts/poem.yaml` becomes `<root>/prompts/poem.yaml`. Names come from file paths of strangers,
 * so one that could lead out of the root is refused and never repaired.
 * @throws SpoError `workspace`
 */
export declare function resultFolder(root: string, name: string): string;
/**
 * Refuses a folder that is reached over a symbolic link below the root: a workspace may lie in a checkout
 * whose links a stranger committed.
 * @throws SpoError `workspace`
 */
export declare function refuseLinks(root: string, folder: string): Promise<void>;
