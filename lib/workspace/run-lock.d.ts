/**
 * Takes the results of one name for this process, until the returned function is called. The lock of a process that is
 * gone holds nobody up.
 * @throws SpoError `conflict` when another run has them; `workspace`
 */
export declare function lockRun(root: string, name: string): Promise<() => Promise<void>>;
/** True while some process runs under this name. */
export declare function isRunning(root: string, name: string): Promise<boolean>;
