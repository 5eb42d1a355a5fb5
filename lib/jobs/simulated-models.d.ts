import type { Budget } from '../models/budget/budget.ts';
import type { ModelSource } from './model-part.ts';
import type { RunSettings } from './run-settings.ts';
/** Models without an endpoint. They take any name that a file gives them, and no parameter says anything to them. */
export declare function simulatedSource(run: RunSettings, budget: Budget): ModelSource;
