/**
 * Writes `report.json` at the workspace's root.
 * @returns its absolute path.
 * @throws SpoError `workspace`
 */
export declare function writeReport(root: string, report: unknown): Promise<string>;
