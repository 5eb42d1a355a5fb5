import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { actionFile, MADE_OF_SETTINGS, workflowFile } from '../../scripts/make-settings.ts';
import { addSettingsOptions } from '../../src/cli/settings-options.ts';
import { shapeOf } from '../../src/prompt-files/file-settings-schema.ts';
import { settingsOfFiles } from '../../src/settings/file-settings.ts';
import { settingFields } from '../../src/settings/form-fields.ts';
import type { Setting } from '../../src/settings/table/setting.ts';
import { SETTINGS } from '../../src/settings/table/table.ts';
import { whole } from '../../src/settings/table/value-types.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const read = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8');

test.each(Object.entries(MADE_OF_SETTINGS))(
  '%s is as the table of the settings makes it (npm run settings)',
  async (file, make) => {
    const text = read(file);
    expect(text).toBe(await make(text, SETTINGS));
  },
);

describe('a setting that is added to a copy of the table', () => {
  const setting: Setting = {
    name: 'max-words',
    type: whole(1),
    default: '77',
    help: { en: 'Most words of an answer.', zh: '一个答案最多几个词。' },
    flag: { name: '--max-words', placeholder: 'words', of: 'loop' },
    affects: 'search',
  };
  const copy: readonly Setting[] = [...SETTINGS, setting];

  /** Lines that a file has more than before. */
  async function added(file: string, settings: readonly Setting[] = copy): Promise<string[]> {
    const before = read(file);
    const after = await MADE_OF_SETTINGS[file]?.(before, settings);
    const lines = new Set(before.split('\n'));
    return after?.split('\n').filter((line) => !lines.has(line)) ?? [];
  }

  it('is an input of the action', async () => {
    const { inputs } = parse(actionFile(read('action.yml'), copy));
    expect(inputs['max-words']).toEqual({ description: 'Most words of an answer.', default: '77' });
    expect(await added('action.yml')).toHaveLength(3);
  });

  it('is an input of the reusable workflow, which passes it to each of its jobs', async () => {
    const { on, jobs } = parse(workflowFile(read('.github/workflows/spo.yml'), copy));
    expect(on.workflow_call.inputs['max-words']).toEqual({
      description: 'Most words of an answer.',
      type: 'number',
      default: 77,
    });
    const passed = Object.values(jobs as Record<string, { steps: { with?: Record<string, unknown> }[] }>).map(
      ({ steps }) => steps.find(({ with: given }) => given?.['hand-over'] !== undefined)?.with?.['max-words'],
    );
    expect(passed).toEqual(Array(3).fill(`\${{ inputs.max-words }}`));
  });

  it('is in the help of the commands that have its group, and of no other', () => {
    const help = (groups: readonly ('loop' | 'model')[]) =>
      addSettingsOptions(new Command(), groups, copy).helpInformation().replaceAll(/\s+/g, ' ');
    expect(help(['loop', 'model'])).toContain('--max-words <words> most words of an answer (default 77)');
    expect(help(['model'])).not.toContain('--max-words');
  });

  it.each([
    [
      'README.md',
      [
        '| `max-words` | `77` | Most words of an answer. |',
        '| `--max-words <words>` | most words of an answer (default 77) |',
      ],
    ],
    [
      'README.zh-CN.md',
      [
        '| `max-words` | `77` | 一个答案最多几个词。 |',
        '| `--max-words <words>` | 一个答案最多几个词（默认 77） |',
      ],
    ],
  ])('is in the tables of %s', async (file, lines) => {
    expect(await added(file)).toEqual(lines);
  });

  it('is a key of prompt files, where it is theirs to set', async () => {
    const ofFiles: Setting = {
      ...setting,
      file: { as: 'trusted-choice', help: { en: 'Most words here.', zh: '此处最多几个词。' } },
    };
    const { 'max-words': key } = shapeOf(settingsOfFiles([...SETTINGS, ofFiles]));
    expect([key?.safeParse(3).success, key?.safeParse(0).success]).toEqual([true, false]);
    expect(key?.meta()?.description).toBe('Most words here. A pull request from a fork cannot choose it.');
    expect(await added('README.md', [...SETTINGS, ofFiles])).toContain(
      '| `max-words` | Most words here. A pull request from a fork cannot choose it. |',
    );
    expect(Object.keys(shapeOf(settingsOfFiles(copy)))).not.toContain('max-words');
  });

  it('is in the form of a run on the page, with its default, where it has a field', () => {
    const field = { part: 'more', label: { en: 'Words', zh: '词数' } } as const;
    expect(settingFields([...SETTINGS, { ...setting, field }]).at(-1)).toEqual({
      name: 'max-words',
      default: '77',
      ...field,
    });
    expect(settingFields(copy).map(({ name }) => name)).not.toContain('max-words');
  });

  it('that is a secret is none of the inputs of the workflow, and not passed to the job that publishes', () => {
    const secret: Setting = { ...setting, name: 'other-api-key', isSecret: true };
    const text = workflowFile(read('.github/workflows/spo.yml'), [...SETTINGS, secret]);
    const { on, jobs } = parse(text);
    expect(on.workflow_call.secrets['other-api-key']).toEqual({
      description: 'Most words of an answer.',
      required: false,
    });
    expect(on.workflow_call.inputs).not.toHaveProperty('other-api-key');
    expect(text.match(/secrets\.other-api-key/g)).toHaveLength(2);
    expect(JSON.stringify(jobs.publish)).not.toContain('other-api-key');
  });

  it('that may be empty is text in the workflow, and says what holds then', () => {
    const { default: _, ...rest } = setting;
    const open: Setting = { ...rest, empty: { en: 'no limit', zh: '不限' } };
    const { on } = parse(workflowFile(read('.github/workflows/spo.yml'), [...SETTINGS, open]));
    expect(on.workflow_call.inputs['max-words']).toEqual({
      description: 'Most words of an answer. Empty for no limit.',
      type: 'string',
      default: '',
    });
  });

  it.each([
    ['action', 1, 0],
    ['none', 0, 0],
  ] as const)('for %s alone is nowhere else', async (inputOf, inputs, ofWorkflow) => {
    const settings = [...SETTINGS, { ...setting, inputOf }];
    expect((await added('action.yml', settings)).filter((line) => line === '  max-words:')).toHaveLength(
      inputs,
    );
    expect(await added('.github/workflows/spo.yml', settings)).toHaveLength(ofWorkflow);
  });
});
