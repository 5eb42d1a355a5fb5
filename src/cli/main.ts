import { Command, CommanderError } from 'commander';
import { printFailure } from './failure.ts';

/** Version of the tool; the same as in package.json, which a test checks. */
export const VERSION = '0.1.0';

const program = new Command('spo')
  .description(
    'Keeps prompts from getting worse and makes them better, with no labelled data: pairwise comparison and Self-Supervised Prompt Optimization (arXiv 2502.06855).',
  )
  .version(VERSION)
  .showHelpAfterError('(spo --help shows the commands; spo COMMAND --help the options of one)')
  .exitOverride();

program.addCommand((await import('./optimize-command.ts')).optimizeCommand());
program.addCommand((await import('./check-command.ts')).checkCommand());
program.addCommand((await import('./validate-command.ts')).validateCommand());
program.addCommand((await import('./try-command.ts')).tryCommand());
program.addCommand((await import('./demo-command.ts')).demoCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = printFailure(error);
}
