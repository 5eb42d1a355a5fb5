import { Command, CommanderError } from 'commander';
import { outliveReaders, refuseOldNode } from '../machine/process.ts';
import { print, printError, printFailure, takeOverOutput } from '../report/text/printer.ts';
import { commands } from './program.ts';
import { VERSION } from './version.ts';

outliveReaders(process.stdout, process.stderr);
takeOverOutput(printFailure);

const program = new Command('spo')
  .description(
    'Keeps prompts from getting worse and makes them better, with no labelled data: pairwise comparison and Self-Supervised Prompt Optimization (arXiv 2502.06855).',
  )
  .version(VERSION)
  .showHelpAfterError('(spo --help shows the commands; spo COMMAND --help the options of one)')
  // It quotes the arguments that it does not know.
  .configureOutput({
    writeOut: (text) => print(text.replace(/\n$/, '')),
    writeErr: (text) => printError(text.replace(/\n$/, '')),
  })
  .hook('preAction', () => refuseOldNode(process.versions.node))
  .exitOverride();

for (const { command } of commands()) {
  program.addCommand(command.copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = printFailure(error);
}
