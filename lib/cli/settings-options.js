import { Option } from 'commander';
const MODEL_FLAGS = [
    { flag: '--opt-model <name>', setting: 'optimize-model', help: 'model that rewrites the prompt' },
    { flag: '--opt-temp <number>', setting: 'optimize-temperature', help: 'its temperature' },
    { flag: '--eval-model <name>', setting: 'evaluate-model', help: 'model that judges answers' },
    { flag: '--eval-temp <number>', setting: 'evaluate-temperature', help: 'its temperature' },
    { flag: '--exec-model <name>', setting: 'execute-model', help: 'model that answers questions' },
    { flag: '--exec-temp <number>', setting: 'execute-temperature', help: 'its temperature' },
    {
        flag: '--mode <mode>',
        setting: 'execute-mode',
        help: 'base_model, or reasoning_model: the reasoning goes before the answer',
    },
    { flag: '--reasoning-effort <effort>', setting: 'reasoning-effort', help: 'sent to every model when set' },
    {
        flag: '--base-url <url>',
        setting: 'base-url',
        help: 'OpenAI-compatible endpoint (else OPENAI_BASE_URL)',
    },
    {
        flag: '--allow-http <boolean>',
        setting: 'allow-http',
        help: 'true takes base URLs without HTTPS that are not on this machine (default false)',
    },
    { flag: '--api-key <key>', setting: 'api-key', help: 'key of the endpoint (else OPENAI_API_KEY)' },
    { flag: '--max-concurrency <n>', setting: 'max-concurrency', help: 'calls in flight at once (default 8)' },
    { flag: '--requests-per-minute <n>', setting: 'requests-per-minute', help: 'calls that start in a minute' },
    { flag: '--request-timeout <seconds>', setting: 'request-timeout', help: 'for one call (default 120)' },
    {
        flag: '--simulated-accuracy <number>',
        setting: 'simulated-accuracy',
        help: 'with --offline: how often the judge picks the better answers (default 0.9)',
    },
    {
        flag: '--simulated-position-bias <number>',
        setting: 'simulated-position-bias',
        help: 'with --offline: what the first position adds to that (default 0.05)',
    },
    { flag: '--seed <n>', setting: 'seed', help: 'of every random choice (default 0)' },
];
const BUDGET_FLAGS = [
    { flag: '--max-calls <n>', setting: 'max-calls', help: 'most model calls, retries included' },
    { flag: '--max-tokens <n>', setting: 'max-tokens', help: 'most tokens, in and out' },
    {
        flag: '--max-cost <dollars>',
        setting: 'max-cost-usd',
        help: 'most US dollars; every model needs a known price',
    },
    { flag: '--max-minutes <n>', setting: 'max-minutes', help: 'after which no call starts' },
    {
        flag: '--prices <list>',
        setting: 'prices',
        help: 'prices the built-in list does not know: "model: in / out", in dollars for a million tokens, separated by ";"',
    },
    {
        flag: '--cache-dir <folder>',
        setting: 'cache-dir',
        help: "keeps models' replies, so that no call is paid twice",
    },
];
const LOOP_FLAGS = [
    {
        flag: '--max-rounds <n>',
        setting: 'max-rounds',
        help: 'rounds run now, the first included (default 10)',
    },
    { flag: '--sample-size <n>', setting: 'sample-size', help: 'cases that each round uses (default 3)' },
    {
        flag: '--ballots <rule>',
        setting: 'ballots',
        help: 'auto, auto-fast, or an even number of ballots a round (default auto)',
    },
    {
        flag: '--judge-by <unit>',
        setting: 'judge-by',
        help: 'set or case: what a round shows the judge at once',
    },
    {
        flag: '--patience <n>',
        setting: 'patience',
        help: 'rounds in a row without an accepted challenger that end the loop; 0 never (default 3)',
    },
];
const CHECK_FLAGS = [
    {
        flag: '--prompts <globs>',
        setting: 'prompts',
        help: 'prompt files, separated by commas (default: YAML files in prompts/, *.prompt.yml and promptfooconfig.yaml anywhere)',
    },
    { flag: '--branch <name>', setting: 'branch', help: 'branch for the winners (default spo/check)' },
    { flag: '--commit <when>', setting: 'commit', help: 'confirmed, best or never (default confirmed)' },
    {
        flag: '--fail-on <gates>',
        setting: 'fail-on',
        help: 'what ends with exit code 1: regression, tentative-regression, invalid, never (default regression)',
    },
    {
        flag: '--results-dir <path>',
        setting: 'results-dir',
        help: 'folder of the results on the branch (default .spo)',
    },
    {
        flag: '--update-yaml <boolean>',
        setting: 'update-yaml',
        help: 'write winners into the YAML too (default true)',
    },
];
const GROUPS = { budget: BUDGET_FLAGS, model: MODEL_FLAGS, loop: LOOP_FLAGS, check: CHECK_FLAGS };
/** Adds the flags of the groups, and `--offline`, to a command. */
export function addSettingsOptions(command, groups) {
    for (const { flag, help } of flagsOf(groups))
        command.addOption(new Option(flag, help));
    return command.option('--offline', 'use the simulated model: no key, no network, and no proof of anything');
}
/** The flags of some groups. */
export function flagsOf(groups) {
    return groups.flatMap((group) => GROUPS[group]);
}
