import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  annotate,
  endLive,
  print,
  printError,
  printFailure,
  printLive,
} from '../../../src/report/text/printer.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { hostileText } from '../hostile-text.ts';
import { obeyed, UNSEEN } from './obeyed.ts';

/** What a block prints on both streams. */
function printed(act: () => void, terminal: { columns: number } | null = null): string {
  const chunks: string[] = [];
  const take = (text: unknown) => chunks.push(String(text)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(take),
  );
  const before = { isTTY: process.stderr.isTTY, columns: process.stderr.columns };
  Object.assign(process.stderr, terminal === null ? { isTTY: false } : { isTTY: true, ...terminal });
  try {
    act();
  } finally {
    Object.assign(process.stderr, before);
    for (const spy of spies) spy.mockRestore();
  }
  return chunks.join('');
}

describe('whatever is printed', () => {
  it.each([
    // Of the issue.
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', ']8;;https://evil.exampleclick]8;;'],
    ['ding\u0007', 'ding'],
    ['\u009b2J\u009d0;title\u009c', '2J0;title'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['see ##[add-mask]e', 'see ## [add-mask]e'],
    ['::set-output name=a::b', ': :set-output name=a::b'],
    ['a\r::error::b', 'a\n: :error::b'],
    ['nul\u0000l', 'null'],
    ['a\r\n::stop-commands::x', 'a\n: :stop-commands::x'],
    // Which hide or make a command by what is taken out of them.
    [':\u0000:error::x', ': :error::x'],
    ['#\u202e#[group]x', '## [group]x'],
    ['\u00a0\u3000::warning::x', '\u00a0\u3000: :warning::x'],
    ['a\u0085::debug::x', 'a\n: :debug::x'],
    ['a\u2028::debug::x', 'a\n: :debug::x'],
    // xterm ctlseqs: a title, device control, a character set; ConEmu and iTerm2: progress, a file that is downloaded.
    ['\u001b]0;title\u001b\\', ']0;title\\'],
    ['\u001bP$q"p\u001b\\', 'P$q"p\\'],
    ['\u001b(0lqqk\u001b(B\u000e', '(0lqqk(B'],
    ['\u001b]9;4;1;50\u0007\u001b]1337;File=inline=1:AAAA\u0007', ']9;4;1;50]1337;File=inline=1:AAAA'],
    ['three\b\b\b\b\bzero', 'threezero'],
    // Commands of Azure Pipelines (docs, "Logging commands") and TeamCity ("Service messages").
    ['##vso[task.setvariable variable=a]b', '## vso[task.setvariable variable=a]b'],
    ["##teamcity[buildStatus text='x']", "## teamcity[buildStatus text='x']"],
    // What is text stays text.
    ['one\n  two\tthree\n\n## four [x](y)', 'one\n  two\tthree\n\n## four [x](y)'],
    ['std::vector, 👩‍👩‍👧, मन\u200dक, שלום', 'std::vector, 👩‍👩‍👧, मन\u200dक, שלום'],
  ])('is shown as text: %j', (text, shown) => {
    expect(printed(() => print(text))).toBe(`${shown}\n`);
    expect(printed(() => printError(text))).toBe(`${shown}\n`);
  });

  it('does nothing to a terminal or a runner', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const error = new SpoError('bad-input', text, {
          remedy: text,
          location: { file: text, line: 1, column: 1 },
        });
        const all = printed(() => {
          print(text);
          printError(text);
          printFailure(error);
          printFailure(new Error(text));
          printLive(text, text);
        });
        expect(all).not.toMatch(UNSEEN);
        expect(obeyed(all)).toEqual([]);
        const command = printed(() =>
          annotate('error', text, { title: text, location: { file: text, line: 1, column: 1 } }),
        );
        expect(command).not.toMatch(UNSEEN);
        expect(obeyed(command)).toEqual(['error']);
        expect(command.match(/\n/g)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the remedy of an error behind long words of an endpoint', () => {
    const error = new SpoError('model-unavailable', 'x '.repeat(600), { remedy: 'Try again.' });
    expect(printed(() => printFailure(error))).toMatch(/^spo: (x ){600}\s?Try again\.\n$/);
  });

  it('shows a defect with its stack, line by line', () => {
    const defect = new Error('of the \u001b[31mmodel\n::error::x');
    const lines = printed(() => printFailure(defect)).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Error: of the [31mmodel', ': :error::x']);
    expect(lines.length).toBe(inspect(defect).split('\n').length + 2);
  });
});

describe('a line that passes', () => {
  it('is the only thing that moves a terminal', () => {
    const all = printed(
      () => {
        printLive('\u001b[2Jround 1', ' · 3 calls');
        printLive('a line that is too long', ' · 4 calls');
        print('\u001b[2Jresult');
        endLive();
      },
      { columns: 12 },
    );
    expect(all).toBe('[2Jround 1 \r\u001b[2Ka line that\r\u001b[2K[2Jresult\n');
  });

  it('is a lasting one elsewhere, without what passes', () => {
    expect(printed(() => printLive('round 1', ' · 3 calls'))).toBe('round 1\n');
  });
});

it('nothing but the writer writes to standard output and error', () => {
  const source = path.resolve(import.meta.dirname, '../../../src');
  const writers = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && !file.startsWith(`ui${path.sep}page`) && !file.includes('.generated.'),
    )
    .filter((file) =>
      /\bconsole\.|\bstd(out|err)\.write|\bcore\.(info|debug|notice|warning|error|setFailed|startGroup|summary)\b/.test(
        readFileSync(path.join(source, file), 'utf8'),
      ),
    )
    .map((file) => file.replaceAll(path.sep, '/'));
  // The summary is a file: publish-result.ts writes it in one place.
  expect(writers.toSorted()).toEqual(['action/publish-result.ts', 'report/text/printer.ts']);
});
