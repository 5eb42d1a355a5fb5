import { randomBytes } from 'node:crypto';
import { systemClock } from '../../machine/clock.ts';
import { isToken } from './guard.ts';

/** Stands for the token once, where the token itself must not stand. */
interface Ticket {
  readonly text: string;
  /** True for the first who comes with it in time. */
  isTaken(given: string | undefined): boolean;
}

/** Time that a browser may take to start. In milliseconds. */
const VALID = 120_000;

/** @param elapsed of a `Clock` */
export function createTicket(elapsed: () => number = systemClock.elapsed): Ticket {
  const text = randomBytes(32).toString('base64url');
  const end = elapsed() + VALID;
  let isUsed = false;
  return {
    text,
    isTaken(given) {
      if (isUsed || elapsed() > end || !isToken(given, text)) return false;
      isUsed = true;
      return true;
    },
  };
}
