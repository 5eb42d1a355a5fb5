import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { bestByPythonRules, dumpLikePython, loadScores } from './python-rules.ts';
import { answered, sampleRound } from './sample-rounds.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spo-workspace-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a folder that we write', () => {
  it('has the original layout, byte for byte', async () => {
    const workspace = await openWorkspace(root, 'Poem');
    await workspace.record(
      sampleRound(1, {
        prompt: 'Schreib ein Gedicht über 🌊.',
        answers: [answered(0, 'Über was?', 'Meer\n'), answered(1, 'Und?', 'Ende')],
      }),
    );
    const prompts = join(root, 'Poem', 'prompts');
    expect(workspace.directory).toBe(prompts);
    expect(readFileSync(join(prompts, 'round_1', 'prompt.txt'), 'utf8')).toBe('Schreib ein Gedicht über 🌊.');
    expect(readFileSync(join(prompts, 'round_1', 'answers.txt'), 'utf8')).toBe(
      'Question:\nÜber was?\nAnswer:\nMeer\n\n\nQuestion:\nUnd?\nAnswer:\nEnde\n\n',
    );
    expect(readFileSync(join(prompts, 'results.json'), 'utf8')).toBe(
      [
        '[',
        '    {',
        '        "round": 1,',
        '        "answers": [',
        '            {',
        '                "question": "\\u00dcber was?",',
        '                "answer": "Meer\\n"',
        '            },',
        '            {',
        '                "question": "Und?",',
        '                "answer": "Ende"',
        '            }',
        '        ],',
        '        "prompt": "Schreib ein Gedicht \\u00fcber \\ud83c\\udf0a.",',
        '        "succeed": true,',
        '        "tokens": 15,',
        '        "time": "2026-11-22 03:05:07.089000"',
        '    }',
        ']',
      ].join('\n'),
    );
  });

  it('is read by the rules of the original', async () => {
    const workspace = await openWorkspace(root, 'poem');
    await workspace.record(sampleRound(1));
    await workspace.record(sampleRound(2));
    await workspace.record(sampleRound(10));
    await workspace.record(sampleRound(11, { outcome: 'tie' }));
    await workspace.record(sampleRound(12, { outcome: 'failed' }));
    await workspace.record(sampleRound(13, { outcome: 'rejected' }));
    expect(bestByPythonRules(join(root, 'poem'))).toEqual({
      round: 10,
      succeed: true,
      prompt: 'prompt of round 10',
      answers: [{ question: 'Why?', answer: 'because of 10' }],
    });
    expect(loadScores(join(root, 'poem')).map(({ round, succeed }) => [round, succeed])).toEqual([
      [13, false],
      [12, false],
      [11, false],
      [10, true],
      [2, true],
      [1, true],
    ]);
  });

  it('keeps the reason of a failed answer out', async () => {
    const workspace = await openWorkspace(root, 'poem');
    await workspace.record(
      sampleRound(2, {
        outcome: 'failed',
        answers: [{ status: 'failed', caseIndex: 0, question: 'Why?', reason: 'HTTP 500 at host' }],
      }),
    );
    expect(workspace.entries()[0]?.answers).toEqual([{ question: 'Why?', answer: '' }]);
    const texts = ['results.json', 'round_2/answers.txt'].map((name) =>
      readFileSync(join(workspace.directory, name), 'utf8'),
    );
    expect(texts.join()).not.toContain('HTTP 500');
  });

  it('has no trace of a round without a usable prompt', async () => {
    const workspace = await openWorkspace(root, 'poem');
    await workspace.record(sampleRound(1));
    await workspace.record(sampleRound(2, { outcome: 'no-proposal', prompt: null }));
    await workspace.record(sampleRound(3, { outcome: 'no-proposal', prompt: ' \n' }));
    expect(readdirSync(workspace.directory).sort()).toEqual(['results.json', 'round_1']);
    expect(workspace.entries()).toHaveLength(1);
  });

  it('holds every round when rounds end at the same moment, and no temporary file', async () => {
    const workspace = await openWorkspace(root, 'poem');
    await Promise.all([4, 2, 3, 1].map((round) => workspace.record(sampleRound(round))));
    expect(loadScores(join(root, 'poem')).map(({ round }) => round)).toEqual([4, 3, 2, 1]);
    expect(readdirSync(workspace.directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a folder that the original wrote', () => {
  const entry = (round: number, succeed: boolean, extra: object = {}) => ({
    round,
    answers: [{ question: 'Où?', answer: `là ${round}` }],
    prompt: `p${round}`,
    succeed,
    tokens: 42,
    time: '2025-02-03 10:11:12.131415',
    ...extra,
  });

  function writeFolder(entries: unknown): void {
    mkdirSync(join(root, 'Navigate', 'prompts'), { recursive: true });
    dumpLikePython(join(root, 'Navigate', 'prompts', 'results.json'), entries);
  }

  it('is read, continued, and stays what it was', async () => {
    const old = [entry(1, true), entry(3, false), entry(2, true, { note: 'kept' })];
    writeFolder(old);
    const workspace = await openWorkspace(root, 'Navigate');
    expect(workspace.entries().map(({ round }) => round)).toEqual([1, 2, 3]);
    expect(workspace.best()).toEqual(old[2]);
    expect(workspace.best()?.prompt).toBe(bestByPythonRules(join(root, 'Navigate'))?.prompt);
    await workspace.record(sampleRound(4));
    const again = await openWorkspace(root, 'Navigate');
    expect(again.entries().slice(0, 3)).toEqual([old[0], old[2], old[1]]);
    expect(bestByPythonRules(join(root, 'Navigate'))?.round).toBe(4);
  });

  it('chooses among entries of the same round as the original does', async () => {
    writeFolder([entry(2, true, { prompt: 'first' }), entry(1, true), entry(2, true, { prompt: 'second' })]);
    const workspace = await openWorkspace(root, 'Navigate');
    expect(workspace.best()?.prompt).toBe('first');
    expect(bestByPythonRules(join(root, 'Navigate'))?.prompt).toBe('first');
  });

  it('never offers the empty prompt that the original can store', async () => {
    writeFolder([entry(1, true), entry(2, true, { prompt: '' })]);
    expect((await openWorkspace(root, 'Navigate')).best()?.round).toBe(1);
  });

  it('may hold an answer that was None', async () => {
    writeFolder([entry(1, true, { answers: [{ question: 'q', answer: null }] })]);
    expect((await openWorkspace(root, 'Navigate')).entries()[0]?.answers).toEqual([
      { question: 'q', answer: '' },
    ]);
  });

  it.each([
    ['{', 'cannot be read as results'],
    ['{"round": 1}', 'the file'],
    ['[{"round": 1}]', 'entry 1.answers'],
    ['[{"round": "1", "answers": [], "prompt": "", "succeed": true}]', 'entry 1.round'],
    ['', 'cannot be read as results'],
  ])('is refused with its path when it says %s', async (text, expected) => {
    writeFolder([]);
    const path = join(root, 'Navigate', 'prompts', 'results.json');
    writeFileSync(path, text);
    const attempt = openWorkspace(root, 'Navigate');
    await expect(attempt).rejects.toMatchObject({ name: 'SpoError', code: 'workspace' });
    await expect(attempt).rejects.toThrow(expected);
    await expect(attempt).rejects.toThrow(path);
  });
});

describe('starting anew', () => {
  it('forgets the rounds from there on', async () => {
    const workspace = await openWorkspace(root, 'poem');
    for (const round of [1, 2, 3]) await workspace.record(sampleRound(round));
    await workspace.discardFrom(2);
    expect(workspace.best()?.round).toBe(1);
    expect(bestByPythonRules(join(root, 'poem'))?.round).toBe(1);
    await workspace.record(sampleRound(2, { prompt: 'another' }));
    expect((await openWorkspace(root, 'poem')).best()?.prompt).toBe('another');
  });
});

describe('names', () => {
  it('become nested folders', async () => {
    const workspace = await openWorkspace(root, 'prompts/poem.yaml');
    await workspace.record(sampleRound(1));
    expect(existsSync(join(root, 'prompts', 'poem.yaml', 'prompts', 'round_1', 'prompt.txt'))).toBe(true);
  });

  it.each(['', '.', '..', '../x', 'a/../../x', '/etc', 'a//b', 'a/', 'C:\\x', '..\\x', 'a\u0000b', 'a\nb'])(
    'that could leave the root are refused: %j',
    async (name) => {
      await expect(openWorkspace(root, name)).rejects.toMatchObject({ code: 'workspace' });
    },
  );

  it('do not lead over a symbolic link, also one that appears later', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'spo-outside-'));
    try {
      symlinkSync(outside, join(root, 'linked'));
      await expect(openWorkspace(root, 'linked/poem')).rejects.toThrow('symbolic link');
      const workspace = await openWorkspace(root, 'poem');
      mkdirSync(workspace.directory, { recursive: true });
      symlinkSync(outside, join(workspace.directory, 'round_1'));
      await expect(workspace.record(sampleRound(1))).rejects.toThrow('symbolic link');
      expect(readdirSync(outside)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });
});
