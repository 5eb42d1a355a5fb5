import type { LineRange } from '../forge.ts';
/** The lines of the new file that each hunk of a patch shows; GitHub takes comments on those and on no others. */
export declare function hunksOf(patch: string): LineRange[];
