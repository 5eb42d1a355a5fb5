import { requestBytes } from '../models/budget/token-estimate.js';
import { FEWEST_CASES } from '../spo/compare-prompts.js';
import { evaluateMessages, optimizeMessages } from '../spo/instructions.js';
import { ASKINGS } from '../spo/propose.js';
import { SPARE_DRAWS } from '../spo/redraw.js';
import { roundRule } from '../spo/settings.js';
import { fewestDecisivePairs, pairCap, signTest } from '../spo/sign-test.js';
/** Ordinary text has more bytes to a token, and rarely fewer in any language. */
const BYTES_PER_TOKEN = 3;
/** Nobody knows the replies before the run; most are shorter. */
const ASSUMED_TOKENS = { answer: 500, ballot: 400, proposal: 1_000, prompt: 800 };
/** The loop when every round is fought out: both proposals, all answers, all ballots. */
export function callsOfRounds({ spec, settings }, executor) {
    const { ballots, initialRound, judgeBy, maxRounds, sampleSize } = settings;
    const sample = Math.min(sampleSize, spec.cases.length);
    // A continued run answers the sample again only where its stored answers do not fit.
    const challenges = initialRound === 1 ? maxRounds - 1 : maxRounds;
    return [
        proposals(spec, sample, challenges * ASKINGS),
        executions(spec, executor, sample * (1 + challenges)),
        ballotsOn(spec, judgeBy === 'set' ? sample : 1, challenges * 2 * roundRule(ballots).most),
    ];
}
/**
 * A comparison that is undecided to its last pair. Where there are checks, each case differs once, which spares
 * its ballots and has it drawn again.
 * @param sides who answers for the incumbent and for the challenger
 */
export function callsOfComparison({ spec }, errorRate, sides) {
    const { cases } = spec;
    if (new Set(cases.map(({ question }) => question)).size < FEWEST_CASES)
        return [];
    const checked = cases.filter(({ checks = [] }) => checks.length > 0).length;
    const pairs = pairCap(checked > 0 ? errorRate / 2 : errorRate);
    const differing = Math.min(checked, pairs);
    const again = differing === 0 ? 0 : redrawsOfCase(errorRate / 2 / cases.length);
    return [
        ...sides.map((executor) => executions(spec, executor, pairs + differing * again)),
        ballotsOn(spec, 1, 2 * (pairs - differing)),
    ];
}
/** By error rate: a test takes about 10 ms to lay out, and files of a run often have as many cases. */
const knownRedraws = new Map();
function redrawsOfCase(errorRate) {
    const known = knownRedraws.get(errorRate) ?? fewestDecisivePairs(signTest(errorRate)) + SPARE_DRAWS;
    knownRedraws.set(errorRate, known);
    return known;
}
function executions(spec, executor, calls) {
    const grown = ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN - Buffer.byteLength(spec.prompt);
    const sizes = spec.cases.map((testCase) => requestBytes(spec.render(spec.prompt, testCase)));
    const bytes = Math.max(...sizes) + Math.max(0, grown);
    return group(executor, calls, bytes, ASSUMED_TOKENS.answer);
}
function ballotsOn(spec, cases, calls) {
    const answers = assumedAnswers(spec, cases);
    return group('evaluate', calls, requestBytes(evaluateMessages(answers, answers, spec)), ASSUMED_TOKENS.ballot);
}
function proposals(spec, cases, calls) {
    const prompt = spec.prompt.padEnd(ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN, 'x');
    const incumbent = { prompt, answers: assumedAnswers(spec, cases) };
    return group('optimize', calls, requestBytes(optimizeMessages(incumbent, spec)), ASSUMED_TOKENS.proposal);
}
/** Answers to the longest questions of the file. */
function assumedAnswers({ cases }, count) {
    const text = 'x'.repeat(ASSUMED_TOKENS.answer * BYTES_PER_TOKEN);
    return cases
        .map(({ question }, caseIndex) => ({ status: 'answered', caseIndex, question, text }))
        .sort((left, right) => right.question.length - left.question.length)
        .slice(0, count);
}
function group(role, calls, bytes, completionTokens) {
    return { role, calls, promptTokens: Math.ceil(bytes / BYTES_PER_TOKEN), completionTokens };
}
