// The one writer: whatever the command line, the action and the page's server print leaves here, and nothing else writes to
// standard output and error. Nearly all of it can hold words of a model, an endpoint, a file's author or a file's name.
import { inspect } from 'node:util';
import { EXIT, exitCodeOf } from '../../machine/process.ts';
import { errorLine, SpoError } from '../../spo/errors.ts';
import { type AnnotationPlace, type AnnotationText, annotationLine } from './finding-line.ts';
import { errorText, printable } from './log-lines.ts';

const CLEAR_LINE = '\r\u001b[2K';

let isLive = false;

/** Prints lines on standard output, as text that neither a terminal nor a runner obeys. */
export function print(text: string): void {
  endLive();
  process.stdout.write(`${printable(text)}\n`);
}

/** The same on standard error. */
export function printError(text: string): void {
  endLive();
  process.stderr.write(`${printable(text)}\n`);
}

/** A command for GitHub's runner, on standard output: what it shows of a step, at a line of a file where there is one. */
export function annotate(level: AnnotationText['level'], message: string, place: AnnotationPlace = {}): void {
  process.stdout.write(`${annotationLine({ ...place, level, message })}\n`);
}

/**
 * Shows one line on a terminal until something else is printed; elsewhere prints it for good.
 * @param passing stands behind it on a terminal alone
 */
export function printLive(line: string, passing: string): void {
  const { stderr } = process;
  if (!stderr.isTTY) {
    printError(line);
    return;
  }
  endLive();
  stderr.write(printable(`${line}${passing}`).slice(0, (stderr.columns ?? 80) - 1));
  isLive = true;
}

/** Clears the live line. */
export function endLive(): void {
  if (isLive) process.stderr.write(CLEAR_LINE);
  isLive = false;
}

/** Prints a known error as one line and an unknown one with its stack. @returns the exit code */
export function printFailure(error: unknown): number {
  if (!(error instanceof SpoError)) {
    printError(inspect(error));
    printError('spo: this is a defect of spo; please report it with the lines above.');
    return EXIT.failed;
  }
  printError(`spo: ${errorText(errorLine(error))}`);
  return exitCodeOf(error);
}

/**
 * Takes over what Node itself would print as it stands: warnings, and errors that nobody catches.
 * @param onDefect prints such an error and says which exit code the process ends with
 */
export function takeOverOutput(onDefect: (error: unknown) => number): void {
  process.on('uncaughtException', (error) => process.exit(onDefect(error)));
  // None listens where the user has switched warnings off.
  if (process.listenerCount('warning') === 0) return;
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => printError(`${name}: ${message}`));
}
