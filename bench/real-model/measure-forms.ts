// What forms a small model can fill in: `node bench/real-model/measure-forms.ts ADDRESS [DRAWS] [FILE]`, where ADDRESS is that of
// an OpenAI-compatible server such as http://127.0.0.1:8080/v1 (scripts/try-real-model.ts says how to start one) and FILE keeps every reply.
import { appendFileSync } from 'node:fs';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { readJudgement } from '../../src/spo/asking/ballot.ts';
import { withoutQuoteMarks } from '../../src/spo/proposal/form-leftovers.ts';
import { proposalFault } from '../../src/spo/proposal/proposal-fault.ts';
import { readProposal } from '../../src/spo/proposal/read-proposal.ts';
import { FORMS, type Form } from './forms.ts';
import { MATERIALS, type Material } from './material.ts';

const [address, drawsText = '4', file] = process.argv.slice(2);
if (address === undefined) throw new Error('Name the address of a server, such as http://127.0.0.1:8080/v1.');
const DRAWS = Number(drawsText);
const MOST_TOKENS = { proposal: 220, ballot: 90 };

interface Reply {
  readonly form: string;
  readonly material: string;
  readonly role: 'proposal' | 'ballot';
  /** The letter of the better side; empty for a proposal. */
  readonly wanted: string;
  readonly text: string;
  readonly finish: string;
  /** What became of it: empty for a usable proposal, the letter of a ballot. */
  readonly read: string;
  readonly isUsable: boolean;
}

interface Completion {
  readonly choices: readonly {
    readonly message: { readonly content: string };
    readonly finish_reason: string;
  }[];
}

/** Not by `fetch`, which gives up after five minutes. */
function post(body: object): Promise<Completion> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const call = request(`${address}/chat/completions`, { method: 'POST', headers }, (response) => {
      text(response).then((reply) => resolve(JSON.parse(reply) as Completion), reject);
    });
    call.on('error', reject).end(JSON.stringify(body));
  });
}

async function ask(content: string, draws: number, tokens: number, temperature: number) {
  const messages = [{ role: 'user', content }];
  const body = { model: 'any', messages, n: draws, max_tokens: tokens, temperature, seed: 7 };
  const { choices } = await post(body);
  return choices.map(({ message, finish_reason }) => ({ text: message.content, finish: finish_reason }));
}

function faultOf(text: string, form: Form, material: Material): string {
  const parsed = readProposal(text, material.prompt);
  if (!parsed.ok) return parsed.reason;
  const prompt = withoutQuoteMarks(parsed.value.prompt, material.prompt);
  if (prompt === material.prompt) return 'the prompt was the same as before';
  if (form.leftover.test(prompt)) return 'the prompt holds parts of the message';
  return proposalFault(prompt, material.prompt, material) ?? '';
}

function keep(reply: Reply): Reply {
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(reply)}\n`);
  return reply;
}

const replies: Reply[] = [];
for (const material of MATERIALS) {
  for (const form of FORMS) {
    for (const { text, finish } of await ask(form.proposal(material), DRAWS, MOST_TOKENS.proposal, 0.7)) {
      const read = faultOf(text, form, material);
      const shared = { form: form.name, material: material.name };
      replies.push(
        keep({ ...shared, role: 'proposal', wanted: '', text, finish, read, isUsable: read === '' }),
      );
    }
  }
}
for (const [index, material] of MATERIALS.entries()) {
  // The better side stands first and second in turn.
  const wanted = index % 2 === 0 ? 'B' : 'A';
  const sides = [material.better, material.worse];
  const [first = [], second = []] = wanted === 'A' ? sides : sides.toReversed();
  for (const form of FORMS) {
    const content = form.ballot(material, first, second);
    for (const { text, finish } of await ask(content, DRAWS, MOST_TOKENS.ballot, 0.3)) {
      const judgement = readJudgement(text, finish === 'length');
      const isUsable = judgement.kind === 'choice';
      const read = isUsable ? judgement.letter : judgement.kind;
      const shared = { form: form.name, material: material.name };
      replies.push(keep({ ...shared, role: 'ballot', wanted, text, finish, read, isUsable }));
    }
  }
}
for (const { name } of FORMS) {
  const own = replies.filter(({ form }) => form === name);
  const proposals = own.filter(({ role }) => role === 'proposal');
  const ballots = own.filter(({ role }) => role === 'ballot');
  const count = (some: readonly Reply[]) => some.filter(({ isUsable }) => isUsable).length;
  const right = ballots.filter(({ wanted, read }) => wanted === read).length;
  console.log(
    `${name}: ${count(proposals)} of ${proposals.length} proposals usable; ${count(ballots)} of ${ballots.length} ballots readable, ${right} right`,
  );
  for (const { read } of proposals) if (read !== '') console.log(`  ${read}`);
}
