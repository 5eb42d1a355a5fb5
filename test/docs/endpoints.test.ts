import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EndpointCase, type Played, play } from '../models/openai/matrix/endpoint-case.ts';
import { HOSTED } from '../models/openai/matrix/hosted.ts';
import { OWN_SERVERS } from '../models/openai/matrix/own-servers.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const PAGE = path.join(REPOSITORY, 'docs/endpoints.md');
const CASES = [...HOSTED, ...OWN_SERVERS];
const [BEGIN, END] = ['<!-- matrix -->', '<!-- /matrix -->'];
const played = new Map<EndpointCase, Played>();

describe('what comes of what endpoints send', () => {
  it.each(CASES)('$endpoint: $when', async (given) => {
    const result = await play(given);
    played.set(given, result);
    expect(result).toMatchObject({
      outcome: given.outcome,
      description: expect.stringMatching(given.says ?? /./),
    });
  });
});

it('is what docs/endpoints.md says (with -u, its matrix is written anew)', async () => {
  expect(played.size).toBe(CASES.length);
  const text = await readFile(PAGE, 'utf8');
  const [before, , after] = text.split(new RegExp(`${BEGIN}|${END}`));
  await expect(`${before}${BEGIN}\n\n${matrix()}\n\n${END}${after}`).toMatchFileSnapshot(PAGE);
});

function matrix(): string {
  const endpoints = [...new Set(CASES.map(({ endpoint }) => endpoint))];
  return endpoints
    .map((endpoint) => {
      const rows = CASES.filter((each) => each.endpoint === endpoint).map(row);
      return [`### ${endpoint}`, '', '| when | it sends | this tool |', '|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}

function row(given: EndpointCase): string {
  const description = played.get(given)?.description ?? '';
  return `| [${given.when}](${given.source.split(' ')[0]}) | ${cell(sent(given))} | ${cell(description)} |`;
}

const MOST_CHARACTERS = 160;

function sent({ status, headers, body }: EndpointCase): string {
  const coding = headers?.['content-encoding'];
  if (coding !== undefined) return `${status}, \`Content-Encoding: ${coding}\``;
  if (Buffer.isBuffer(body)) return `${status}, gzip without a header`;
  const text = (typeof body === 'string' ? body : JSON.stringify(body)).replaceAll(/\s+/g, ' ').trim();
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  return text === '' ? `${status}, nothing` : `${status} \`${shown.replaceAll('`', "'")}\``;
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/[<>](?=[^`]*(?:`[^`]*`[^`]*)*$)/g, (mark) => (mark === '<' ? '&lt;' : '&gt;'));
}
