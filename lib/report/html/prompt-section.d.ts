import type { PromptReport } from '../run-report.ts';
import { type BilledModels } from './bill.tsx';
interface SectionProps {
    readonly prompt: PromptReport;
    /** Of the run; those that the prompt names itself come first. */
    readonly models?: BilledModels;
}
/** Everything about one prompt. */
export declare function PromptSection({ prompt, models }: SectionProps): import("preact").JSX.Element;
export {};
