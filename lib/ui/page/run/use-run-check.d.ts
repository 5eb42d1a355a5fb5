import type { RunCheck, RunForm } from '../../api.ts';
/** What the server says of the form as it stands; null until it said something. */
export declare function useRunCheck(form: RunForm): RunCheck | null;
