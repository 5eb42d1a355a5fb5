import { SpoError } from './errors.js';
import { leadRule, plainRule } from './rules.js';
export const DEFAULT_SETTINGS = {
    maxRounds: 10,
    initialRound: 1,
    sampleSize: 3,
    ballots: 'auto',
    patience: 3,
    judgeBy: 'set',
};
/** The rule that a `ballots` setting names. @throws SpoError `bad-input` */
export function roundRule(ballots) {
    if (ballots === 'auto')
        return leadRule({ accept: 2, reject: 1, wave: 1, most: 6 });
    if (ballots === 'auto-fast')
        return leadRule({ accept: 2, reject: 1, wave: 2, most: 6 });
    return plainRule(ballots);
}
/** @throws SpoError `bad-input` for settings that make no sense */
export function assertSettings(settings) {
    roundRule(settings.ballots);
    const least = { maxRounds: 1, initialRound: 1, sampleSize: 1, patience: 0 };
    for (const [name, minimum] of Object.entries(least)) {
        const value = settings[name];
        if (Number.isInteger(value) && value >= minimum)
            continue;
        throw new SpoError('bad-input', `${name} is ${value}.`, {
            remedy: `Use a whole number of at least ${minimum}.`,
        });
    }
}
