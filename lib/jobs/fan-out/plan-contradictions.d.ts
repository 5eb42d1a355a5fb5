import type { z } from 'zod';
import type { FanOutPlan } from './plan.ts';
/** What cannot be true of a plan as a whole, though each part of it is well formed: two would speak for one prompt. */
export declare function refuseContradictions({ files, legs, carried }: Pick<FanOutPlan, 'files' | 'legs' | 'carried'>, context: Pick<z.core.$RefinementCtx, 'addIssue'>): void;
