import type { Check } from '../../spo/types.ts';
import type { Assertion } from './schema.ts';
import type { Variables } from './variables.ts';
/** What an assertion becomes in one case. */
export interface Meaning {
    readonly checks?: readonly Check[];
    /** What a good answer is like. */
    readonly requirement?: string;
    /** What a good answer says. */
    readonly reference?: string;
    /** Why it is not used. */
    readonly unused?: string;
}
/** An assertion of promptfoo in the words of this project. @param type its kind, `not-` in front included */
export declare function meaningOf(type: string, assertion: Assertion, variables: Variables): Meaning;
