import { type SavedEndpoints } from './saved-endpoints.ts';
/** Where endpoints are saved. @param folder of the user's settings */
export declare function endpointsPath(folder: string): string;
/**
 * The saved endpoints; none where there is no file. Rights that are too wide are taken back.
 * @throws SpoError `bad-input` for a file that cannot be read; it is left as it is
 */
export declare function readEndpoints(folder: string): Promise<SavedEndpoints>;
/** @throws SpoError `workspace` when it cannot be written; what was there is kept then */
export declare function writeEndpoints(folder: string, saved: SavedEndpoints): Promise<void>;
