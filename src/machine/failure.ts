import { errorLine, SpoError } from '../spo/errors.ts';
import { EXIT } from './process.ts';

/** Prints a known error as one line and an unknown one with its stack. @returns the exit code */
export function printFailure(error: unknown): number {
  if (!(error instanceof SpoError)) {
    console.error(error);
    console.error('spo: this is a defect of spo; please report it with the lines above.');
    return EXIT.failed;
  }
  console.error(`spo: ${errorLine(error)}`);
  return exitCodeOf(error);
}

export function exitCodeOf(error: SpoError): number {
  if (error.code === 'interrupted') return EXIT.interrupted;
  return error.code === 'invalid-prompt-file' ? EXIT.gate : EXIT.failed;
}
