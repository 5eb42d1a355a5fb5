import type { JudgeHealth } from '../spo/judge-health.ts';
/** How the judge behaved: one line for a glance, and a table with what each figure should be. */
export declare function judgeSection(health: JudgeHealth | null): string;
