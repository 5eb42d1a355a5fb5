import type { Round } from '../spo/types.ts';
import { type ResultEntry } from './result-entry.ts';
/** The results of one prompt on disk, in the layout of the Python original. */
export interface Workspace {
    /** Absolute path of `<root>/<name>/prompts`. */
    readonly directory: string;
    /** Sorted by round. */
    entries(): readonly ResultEntry[];
    /** The newest success; null when there is none. */
    best(): ResultEntry | null;
    /**
     * Writes `round_<n>/prompt.txt`, `round_<n>/answers.txt` and `results.json`; an entry of the same round is
     * replaced. A round without a usable prompt leaves no trace here.
     * @throws SpoError `workspace`
     */
    record(round: Round): Promise<void>;
    /**
     * Forgets this round and all later ones in `results.json`, for a run that starts there anew: left alone, a
     * success of the old run would stay the newest one. Files of the rounds stay until they are overwritten.
     * @throws SpoError `workspace`
     */
    discardFrom(round: number): Promise<void>;
}
/**
 * Opens `<root>/<name>` and reads what is there. Nothing is written before the first round is recorded.
 * @param name A plain name or a relative path; its separators become folders.
 * @throws SpoError `workspace` for a name that leads out of the root, and for results that cannot be read.
 */
export declare function openWorkspace(root: string, name: string): Promise<Workspace>;
