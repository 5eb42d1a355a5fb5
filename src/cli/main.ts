// The command line: `<name>-command.ts` declares a command, `<name>-run.ts` is loaded when it runs.
import { Command, CommanderError } from 'commander';
import { outliveReaders, printFailure, refuseOldNode } from '../machine/process.ts';
import { checkCommand } from './check-command.ts';
import { demoCommand } from './demo-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { initCommand } from './init-command.ts';
import { optimizeCommand } from './optimize-command.ts';
import { tryCommand } from './try-command.ts';
import { uiCommand } from './ui-command.ts';
import { validateCommand } from './validate-command.ts';
import { VERSION } from './version.ts';

outliveReaders(process.stdout, process.stderr);

const program = new Command('spo')
  .description(
    'Keeps prompts from getting worse and makes them better, with no labelled data: pairwise comparison and Self-Supervised Prompt Optimization (arXiv 2502.06855).',
  )
  .version(VERSION)
  .showHelpAfterError('(spo --help shows the commands; spo COMMAND --help the options of one)')
  .hook('preAction', () => refuseOldNode(process.versions.node))
  .exitOverride();

for (const command of [
  optimizeCommand(),
  checkCommand(),
  initCommand(),
  validateCommand(),
  tryCommand(),
  doctorCommand(),
  uiCommand(),
  demoCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = printFailure(error);
}
