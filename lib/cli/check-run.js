import path from 'node:path';
import { checkRepository } from '../jobs/check-repository.js';
import { buildModels } from '../jobs/model-stack.js';
import { renderCheckText } from '../report/check-text.js';
import { logText } from '../report/log-lines.js';
import { GROUPS } from './check-command.js';
import { EXIT, exitCodeOf, printFailure } from './failure.js';
import { showProgress } from './progress.js';
import { runContext } from './run-context.js';
import { settingsOf } from './settings-of.js';
/** Runs the command and sets the exit code. @throws SpoError */
export async function run(options) {
    const settings = settingsOf(options, GROUPS, process.env);
    const context = runContext(settings.seed);
    const journal = { path: path.join(options.workspace, 'budget.jsonl'), resume: options.resume === true };
    const models = await buildModels(settings, { ...context, journal });
    const progress = showProgress(models.usage);
    const result = await checkRepository({
        ...context,
        directory: options.repository,
        base: options.base,
        head: options.head,
        workspace: options.workspace,
        resume: options.resume === true,
        settings,
        models,
        environment: process.env,
        onEvent: progress.onEvent,
        ...(options.commentFile === undefined ? {} : { commentFile: options.commentFile }),
    }).finally(progress.end);
    process.exitCode = result.kind === 'replayed' ? replay(result.record) : print(result);
}
function replay(record) {
    const when = `Already finished on ${record.finishedAt}, so nothing was run`;
    console.log(logText(`${when}: ${record.headline}. Use --force to run anew.`));
    for (const failure of record.gateFailures)
        console.error(logText(`spo: ${failure}`));
    return record.exitCode;
}
function print(result) {
    console.log(renderCheckText(result.report));
    console.log(`Report: ${result.reportPath}`);
    const comment = result.comment ?? result.commentFile;
    if (comment !== null)
        console.log(`Comment: ${comment}`);
    for (const warning of result.warnings)
        printFailure(warning);
    for (const failure of result.gateFailures)
        console.error(`spo: ${failure}`);
    if (result.fault !== null)
        return printFailure(result.fault);
    const [warning] = result.warnings;
    if (warning !== undefined)
        return exitCodeOf(warning);
    return result.gateFailures.length > 0 ? EXIT.gate : EXIT.done;
}
