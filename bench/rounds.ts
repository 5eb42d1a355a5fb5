// Wall time of the loop against its lower bound: one latency for the first round, three for each further one.
import { optimizePrompt } from '../src/index.ts';
import { startModelServer } from './model-server.ts';

const LATENCY = 200;
const ROUNDS = 10;
const GOAL = 1.1;

await using server = await startModelServer(LATENCY);
const run = (maxRounds: number) =>
  optimizePrompt({
    prompt: 'version 0',
    cases: ['one', 'two', 'three'].map((question) => ({ question })),
    baseUrl: server.baseUrl,
    maxRounds,
    ballots: 4,
    patience: 0,
  });

await run(1);
const callsBefore = server.calls();
const started = performance.now();
const result = await run(ROUNDS);
const wall = performance.now() - started;

const bound = LATENCY * (1 + 3 * (ROUNDS - 1));
const calls = server.calls() - callsBefore;
const expectedCalls = 3 + 8 * (ROUNDS - 1);
const accepted = result.rounds.filter(({ outcome }) => outcome === 'accepted').length;
console.log(`rounds               ${result.rounds.length} (${accepted} accepted)`);
console.log(`calls                ${calls}, expected ${expectedCalls}`);
console.log(`wall time            ${wall.toFixed(0)} ms at ${LATENCY} ms a call`);
console.log(`lower bound          ${bound} ms`);
console.log(`ratio                ${(wall / bound).toFixed(3)} (goal: at most ${GOAL})`);
if (calls !== expectedCalls || accepted !== ROUNDS - 1) process.exitCode = 1;
