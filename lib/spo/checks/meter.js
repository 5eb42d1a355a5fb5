import { _ } from 'ajv';
/** A second of work at most; an ordinary answer takes some hundreds. */
const MOST_STEPS = 5_000_000;
export class OutOfSteps extends Error {
}
/**
 * Counts the steps of a validation, because a few definitions that refer to each other twice take a time
 * that doubles with each of them. Steps stop at the same place on every machine; a clock would not.
 */
export class StepMeter {
    left = MOST_STEPS;
    /** @throws OutOfSteps when more were spent than a run has */
    spend(steps) {
        this.left -= steps;
        if (this.left < 0)
            throw new OutOfSteps('The validation takes too many steps.');
    }
    run(action) {
        this.left = MOST_STEPS;
        return action();
    }
}
/** Makes each keyword cost its steps each time that it is applied. To be called before schemas are compiled. */
export function meterKeywords(validator, meter) {
    const spend = (steps) => meter.spend(steps);
    for (const rule of Object.values(validator.RULES.all)) {
        if (typeof rule !== 'object' || !('code' in rule.definition))
            continue;
        const { definition } = rule;
        const code = (context, ruleType) => {
            const name = context.gen.scopeValue('func', { ref: spend });
            context.gen.code(_ `${name}(${stepsOf(context)})`);
            definition.code(context, ruleType);
        };
        // The definitions are shared by all validators, so this one gets its own.
        rule.definition = { ...definition, code };
    }
}
/** All but one keyword look at a value once; that one compares each item with every other one. */
function stepsOf({ keyword, data }) {
    return keyword === 'uniqueItems' ? _ `${data}.length * ${data}.length / 10` : _ `1`;
}
