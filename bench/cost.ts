// What a check costs: calls, tokens and money of a pull request that changes one prompt, with the default settings. Calls
// are those of the real job with the simulated models; replies are billed at assumed lengths. Writes docs/benchmarks/cost.md.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_MODELS } from '../src/models/defaults.ts';
import { CHANGES } from './cost/change.ts';
import { type BillByRole, measureChange, REPLY_TOKENS, ROLES } from './cost/measure.ts';

const SEEDS = 40;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const total = (bill: BillByRole, of: 'calls' | 'promptTokens' | 'completionTokens' | 'cost') =>
  ROLES.reduce((sum, role) => sum + bill[role][of], 0);
const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const percent = (share: number) => `${Math.round(share * 100)}%`;
const dollars = (value: number) => `$${value.toFixed(3)}`;

const rows: string[] = [];
const costs: number[] = [];
const optimizerCosts: number[] = [];
for (const change of CHANGES) {
  const bills: BillByRole[] = [];
  for (let seed = 0; seed < SEEDS; seed++) bills.push(await measureChange(change, seed));
  const calls = ROLES.map((role) => whole(mean(bills.map((bill) => bill[role].calls)))).join(' + ');
  const all = bills.map((bill) => total(bill, 'cost'));
  costs.push(...all);
  optimizerCosts.push(...bills.map(({ optimize }) => optimize.cost));
  rows.push(
    `| ${[
      change.title,
      `${whole(mean(bills.map((bill) => total(bill, 'calls'))))}: ${calls}`,
      whole(mean(bills.map((bill) => total(bill, 'promptTokens')))),
      whole(mean(bills.map((bill) => total(bill, 'completionTokens')))),
      `**${dollars(mean(all))}**`,
      `${dollars(Math.min(...all))} to ${dollars(Math.max(...all))}`,
    ].join(' | ')} |`,
  );
}

const page = `# Cost

Written by \`npm run bench:cost\`: the whole job on a pull request that changes one prompt file with six cases, with every
setting at its default, ${SEEDS} seeds for each row.

| pull request | calls: optimizer + executor + judge | tokens in | tokens out | mean cost | least and most |
|---|---|---|---|---|---|
${rows.join('\n')}

The mean over all ${costs.length} runs is ${dollars(mean(costs))}.

- **Calls** are counted: the simulated models answer, everything else is what users run. How many there are depends on how soon
  a comparison is decided and on how many rounds succeed, so a real run has more or fewer.
- **Tokens in** are the characters of the messages that were really sent, at four characters a token.
- **Tokens out** are assumed, since a simulation writes little: ${REPLY_TOKENS.execute} for an answer, ${REPLY_TOKENS.evaluate} for a judgement, ${whole(REPLY_TOKENS.optimize)}
  for a proposal with its hidden reasoning. Judge and optimizer read answers of that length.
- **The optimizer** makes few calls and ${percent(mean(optimizerCosts) / mean(costs))} of the bill, so \`max-rounds\` and \`optimize-model\` are what saves most.
- **Money** is at list prices without any cached input: ${DEFAULT_MODELS.optimize.model} for the optimizer, ${DEFAULT_MODELS.evaluate.model} for judge and executor
  ([prices.ts](../../src/models/prices/prices.ts) has the figures and their date).
- Several prompts in one pull request cost a little more than so many times one, since they share the 5% of errors and each
  needs more pairs. The same content again costs nothing.
`;
writeFileSync(path.join(import.meta.dirname, '../docs/benchmarks/cost.md'), page);
console.log(page);
