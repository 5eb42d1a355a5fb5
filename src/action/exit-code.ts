import { EXIT } from '../machine/process.ts';
import type { SpoError } from '../spo/errors.ts';

/** Of a step that an error ended. */
export function exitCodeOf(error: SpoError): number {
  return error.code === 'interrupted' ? EXIT.interrupted : EXIT.failed;
}
