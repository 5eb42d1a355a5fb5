import type AjvCore from 'ajv/dist/core.js';
export declare class OutOfSteps extends Error {
}
/**
 * Counts the steps of a validation, because a few definitions that refer to each other twice take a time
 * that doubles with each of them. Steps stop at the same place on every machine; a clock would not.
 */
export declare class StepMeter {
    private left;
    /** @throws OutOfSteps when more were spent than a run has */
    spend(steps: number): void;
    run<Result>(action: () => Result): Result;
}
/** Makes each keyword cost its steps each time that it is applied. To be called before schemas are compiled. */
export declare function meterKeywords(validator: AjvCore.default, meter: StepMeter): void;
