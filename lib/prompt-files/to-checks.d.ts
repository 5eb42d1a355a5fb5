import type { Check } from '../spo/types.ts';
import type { CheckItem } from './check-schema.ts';
/** The checks of a file, or those of a case that come on top of `others`; each has a label of its own. */
export declare function toChecks(items: readonly CheckItem[], others?: readonly Check[]): readonly Check[];
/** The same checks, with a number behind each label that was taken already. */
export declare function withOwnLabels(checks: readonly Check[], others?: readonly Check[]): readonly Check[];
