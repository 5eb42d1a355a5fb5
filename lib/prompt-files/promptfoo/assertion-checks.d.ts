import type { Check } from '../../spo/types.ts';
import { type Refusal } from './assertion-text.ts';
import type { Variables } from './variables.ts';
/**
 * The checks that say what an assertion says.
 * @param type its kind, `not-` in front included
 * @returns why there are none; null for a kind that is not known here
 */
export declare function checksOf(type: string, value: unknown, variables: Variables): readonly Check[] | Refusal | null;
