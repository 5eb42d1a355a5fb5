// What a run may spend: each call is allowed before it goes out, and entered when it comes back.
import type { Clock, LanguageModel, ModelReply, ModelRequest } from '../../spo/ports.ts';
import { spendOf, withSpend } from '../call-spend.ts';
import { assertPriced } from '../prices/known.ts';
import type { Cost } from '../prices/prices.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { chargeOfFailure, chargeOfReply } from './charge.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { NOTHING_SPENT, type Spent } from './entries.ts';
import { type BudgetScope, exhausted } from './error.ts';
import { createGate, type Gate } from './gate.ts';
import type { BudgetJournal } from './journal.ts';
import { type BudgetLimits, createLedger, NOTHING } from './ledger.ts';
import { mostOutputTokens } from './output.ts';
import { createReserver, type Grant, type Reserver } from './reserve.ts';
import { createTokenEstimate, requestBytes, type TokenEstimate } from './token-estimate.ts';

export interface BudgetOptions {
  readonly clock: Clock;
  /** Null for a run that nobody will take up again. */
  readonly journal: BudgetJournal | null;
  /** When this part of the run began, in milliseconds since the epoch. Default: now. */
  readonly startedAt?: number;
  /** What earlier parts of the run spent, as their journal tells. Default: nothing. */
  readonly spentBefore?: Spent;
  /** Whose budget its errors speak of. Default: the run's. */
  readonly scope?: BudgetScope;
}

export interface BudgetedModel {
  /** How its calls are priced; null for an unknown price. */
  readonly cost: Cost | null;
  /** Most output tokens of a call while tokens or money are limited. Default: by the role of each request. */
  readonly outputTokens?: number;
  /** What every call brings along beside its messages, in UTF-8 bytes. Default: nothing. */
  readonly bytesBeside?: number;
}

/** The budget of a run, or a part of it that one prompt file may spend. */
export interface Budget {
  /** @throws SpoError `bad-input` when money is limited and the model has no known price */
  wrap(model: LanguageModel, options: BudgetedModel): LanguageModel;
  /** Calls that have ended, those of earlier parts of the run included. */
  spent(): Spent;
}

/**
 * Opens a budget. It belongs right above the endpoint, where every attempt is a call, and keeps these rules:
 * - A call goes out when the most it can take fits beside what is spent and the most that all calls in flight
 *   can take. No reply can upset that, so concurrent calls cannot overshoot.
 * - A call that does not fit beside others waits until one of them ends, since most take less than they
 *   reserved. When none is in flight, it goes out alone if what it will likely take fits, with a shorter
 *   output if need be. So the end of a budget is spent one call at a time, and all that can be wrong then is
 *   the estimate of one input. A call that reports nothing is charged the most that it could take.
 * - A call that cannot fit, however little those in flight take, is refused at once. Only calls that are
 *   already sent are waited for, so every wait ends.
 * - Within another budget, it reserves first: what it holds waits only for calls that the other lets through.
 * - An answer that only the end of the budget cut short is an error: a judge would blame the prompt for it.
 *
 * Its models throw SpoError `budget-exhausted`, and `workspace` when the journal cannot be written.
 */
export function createBudget(limits: BudgetLimits, options: BudgetOptions): Budget {
  const { clock, journal, scope = 'run', spentBefore: before = NOTHING_SPENT } = options;
  const { startedAt = clock.now() } = options;
  const ledger = createLedger(limits, before);
  const accounts = createAccounts({ ledger, journal, clock, startedAt, before });
  const end =
    limits.maxMinutes === null ? null : startedAt + limits.maxMinutes * 60_000 - before.milliseconds;
  const deadline = createDeadline(end, clock, () =>
    exhausted({ setting: 'max-minutes', limits, scope, spent: ledger.spent(), next: NOTHING }),
  );
  const parts = { accounts, deadline, gate: createGate(), reserve: createReserver(limits, ledger, scope) };
  const limitsOutput = limits.maxTokens !== null || limits.maxCostUsd !== null;
  return {
    spent: accounts.spent,
    wrap(model, budgeted) {
      assertPriced([{ model: model.name, cost: budgeted.cost }], limits.maxCostUsd);
      // A look into the price list takes about 50 microseconds, three times a call.
      const cost = limits.maxCostUsd === null ? null : budgeted.cost;
      const estimate = createTokenEstimate();
      const account = { ...parts, ...budgeted, cost, model, limitsOutput, estimate };
      return { name: model.name, complete: (request, signal) => complete(account, request, signal) };
    },
  };
}

interface Account extends BudgetedModel {
  readonly model: LanguageModel;
  readonly accounts: Accounts;
  readonly deadline: Deadline;
  readonly gate: Gate;
  readonly reserve: Reserver;
  readonly estimate: TokenEstimate;
  readonly limitsOutput: boolean;
}

async function complete(
  account: Account,
  request: ModelRequest,
  signal: AbortSignal | undefined,
): Promise<ModelReply> {
  const { bytesBeside = 0, cost, deadline, estimate, gate, reserve } = account;
  deadline.check();
  const endWatch = deadline.watch();
  try {
    const bytes = requestBytes(request.messages) + bytesBeside;
    const { outputTokens = mostOutputTokens(request.role, null) } = account;
    const mostOutput = Math.min(outputTokens, request.maxOutputTokens ?? outputTokens);
    const stoppable = deadline.join(signal);
    const grant = await gate.pass(() => reserve({ bytes, mostOutput, cost, estimate }), stoppable);
    return await send(account, request, grant, bytes, stoppable).finally(gate.reopen);
  } catch (error) {
    const passed = signal?.aborted ? null : deadline.passed();
    throw passed === null ? error : withSpend(passed, spendOf(error));
  } finally {
    endWatch();
  }
}

async function send(
  { accounts, cost, estimate, limitsOutput, model }: Account,
  request: ModelRequest,
  grant: Grant,
  bytes: number,
  signal: AbortSignal | undefined,
): Promise<ModelReply> {
  const { reservation, output, unreported } = grant;
  await accounts.open(reservation, unreported);
  let reply: ModelReply;
  try {
    reply = await model.complete(limitsOutput ? { ...request, maxOutputTokens: output } : request, signal);
  } catch (error) {
    const spent = spendOf(error);
    await accounts.close(reservation, chargeOfFailure(error, unreported, cost));
    const cut = grant.cut(spent);
    throw cut === null ? error : withSpend(cut, spent);
  }
  const { promptTokens, completionTokens } = reply.usage;
  estimate.learn({ bytes, promptTokens, completionTokens, allowed: output });
  await accounts.close(reservation, chargeOfReply(reply.usage, unreported, cost));
  const cut = grant.cut(reply.usage);
  if (cut !== null) throw withSpend(cut, reply.usage);
  return reply;
}
