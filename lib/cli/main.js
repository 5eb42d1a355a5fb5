import { Command, CommanderError } from 'commander';
import { checkCommand } from './check-command.js';
import { demoCommand } from './demo-command.js';
import { doctorCommand } from './doctor-command.js';
import { printFailure } from './failure.js';
import { initCommand } from './init-command.js';
import { optimizeCommand } from './optimize-command.js';
import { tryCommand } from './try-command.js';
import { validateCommand } from './validate-command.js';
/** Version of the tool; the same as in package.json, which a test checks. */
export const VERSION = '0.1.0';
const program = new Command('spo')
    .description('Keeps prompts from getting worse and makes them better, with no labelled data: pairwise comparison and Self-Supervised Prompt Optimization (arXiv 2502.06855).')
    .version(VERSION)
    .showHelpAfterError('(spo --help shows the commands; spo COMMAND --help the options of one)')
    .exitOverride();
for (const command of [
    optimizeCommand(),
    checkCommand(),
    initCommand(),
    validateCommand(),
    tryCommand(),
    doctorCommand(),
    demoCommand(),
]) {
    program.addCommand(command.copyInheritedSettings(program));
}
try {
    await program.parseAsync();
}
catch (error) {
    if (error instanceof CommanderError)
        process.exitCode = error.exitCode === 0 ? 0 : 2;
    else
        process.exitCode = printFailure(error);
}
