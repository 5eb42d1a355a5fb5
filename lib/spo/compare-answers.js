import { compare } from './compare.js';
import { judgePair } from './evaluate.js';
import { roundRule } from './settings.js';
/**
 * Compares the answers of a round: the whole set at once, as the paper does, or case by case.
 * @throws SpoError for a fault that would hit every call
 */
export function compareAnswers(round, incumbent, challenger, spec, settings, ports) {
    const byCase = settings.judgeBy === 'case';
    return compare({
        spec,
        rule: roundRule(settings.ballots),
        step: 'evaluate',
        cycle: byCase ? challenger.length : 1,
        skipRepeats: false,
        keepPartial: false,
        judge: (sides, number) => {
            const draw = { file: spec.key, phase: `round ${round}`, number };
            // The plain rule asks for exactly as many ballots as were set, whatever the answers are.
            return judgePair(sides, spec, draw, ports, typeof settings.ballots !== 'number');
        },
        sides: (number) => {
            if (!byCase)
                return { caseIndex: null, incumbent, challenger };
            const caseIndex = challenger[number % challenger.length]?.caseIndex ?? 0;
            const ofCase = (answers) => answers.filter((answer) => answer.caseIndex === caseIndex);
            return { caseIndex, incumbent: ofCase(incumbent), challenger: ofCase(challenger) };
        },
    }, ports);
}
