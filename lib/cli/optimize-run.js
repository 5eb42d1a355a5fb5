import path from 'node:path';
import { buildModels } from '../jobs/model-stack.js';
import { budgetJournalPath, optimizeFile } from '../jobs/optimize-file.js';
import { renderOptimizeText } from '../report/optimize-text.js';
import { errorLine, SpoError } from '../spo/errors.js';
import { EXIT, printFailure } from './failure.js';
import { GROUPS } from './optimize-command.js';
import { showProgress } from './progress.js';
import { readPromptAddress } from './prompt-address.js';
import { runContext } from './run-context.js';
import { settingsOf } from './settings-of.js';
/** Runs the command and sets the exit code. @throws SpoError */
export async function run(options) {
    const settings = settingsOf(options, GROUPS, process.env);
    const address = await readPromptAddress(options.template);
    const initialRound = roundNumber(options.initialRound);
    const context = runContext(settings.seed);
    const name = options.name ?? folderOf(address);
    const journal = { path: budgetJournalPath(options.workspace, name), resume: options.resume === true };
    const models = await buildModels(settings, { ...context, journal });
    const progress = showProgress(models.usage);
    const result = await optimizeFile({
        ...context,
        path: address.path,
        bytes: address.bytes,
        promptName: address.name,
        name,
        workspace: options.workspace,
        initialRound,
        resume: options.resume === true,
        settings,
        models,
        onEvent: progress.onEvent,
        ...(options.report === undefined ? {} : { reportCopy: options.report }),
    }).finally(progress.end);
    const { rounds, best, stoppedBy, error } = result.optimization;
    const text = renderOptimizeText({
        name,
        rounds,
        best,
        stoppedBy,
        usage: models.usage(),
        simulated: models.simulated,
    });
    console.log(`${text}Rounds: ${result.directory}\nReport: ${result.reportPath}`);
    if (error !== null)
        process.exitCode = stoppedBy === 'budget' ? notice(error) : printFailure(error);
}
function folderOf(address) {
    const file = path.parse(address.path).name;
    return address.name === null ? file : `${file}/${address.name}`;
}
function roundNumber(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new SpoError('bad-input', `--initial-round is "${text}": expected a whole number of at least 1.`);
}
/** A budget that ended is a result like any other. */
function notice(error) {
    console.error(`spo: ${errorLine(error)}`);
    return EXIT.done;
}
