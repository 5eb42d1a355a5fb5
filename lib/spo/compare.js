import { stopOf } from './errors.js';
import { tallyPairs } from './tally.js';
import { waitForAll } from './wait-for-all.js';
/**
 * The one comparison primitive: draws pairs in waves, concurrently within a wave, until the rule has enough.
 * @throws SpoError for a fault that would hit every call
 */
export async function compare(plan, ports) {
    const { rule, spec, step } = plan;
    const pairs = [];
    const seen = new Set();
    for (;;) {
        const progress = progressOf(pairs, plan.cycle);
        const wave = rule.nextWave(progress);
        if (wave === 0) {
            const conclusion = rule.conclude(progress);
            return { pairs, tally: progress.tally, redraws: [], ...conclusion, stoppedBy: null };
        }
        try {
            pairs.push(...(await drawWave(plan, pairs.length, wave, seen)));
        }
        catch (error) {
            const stoppedBy = stopOf(error);
            if (stoppedBy === null || !plan.keepPartial)
                throw error;
            const note = error instanceof Error ? error.message : '';
            return { pairs, tally: progress.tally, redraws: [], decision: 'insufficient', note, stoppedBy };
        }
        await ports.onEvent({ type: 'pairs', key: spec.key, step, done: pairs.length, most: rule.most });
    }
}
async function drawWave(plan, first, size, seen) {
    const drawn = await waitForAll(Array.from({ length: size }, (_, index) => plan.sides(first + index)));
    const judged = drawn.map((sides, index) => {
        const repeats = plan.skipRepeats && !isNew(sides, seen);
        return repeats ? repeatedPair(sides) : plan.judge(sides, first + index);
    });
    return waitForAll(judged);
}
function progressOf(pairs, cycle) {
    const latest = pairs.slice(-cycle);
    const nothingNew = latest.every(({ outcome }) => outcome === 'identical' || outcome === 'repeat');
    return {
        tally: tallyPairs(pairs),
        drawn: pairs.length,
        exhausted: latest.length === cycle && nothingNew,
    };
}
function isNew(sides, seen) {
    const answers = [...sides.incumbent, ...sides.challenger];
    if (!answers.every(({ status }) => status === 'answered'))
        return true;
    const key = JSON.stringify([sides.caseIndex, sides.incumbent, sides.challenger]);
    const isNewKey = !seen.has(key);
    seen.add(key);
    return isNewKey;
}
function repeatedPair(sides) {
    return {
        caseIndex: sides.caseIndex,
        outcome: 'repeat',
        ballots: [],
        incumbentAnswers: sides.incumbent,
        challengerAnswers: sides.challenger,
    };
}
