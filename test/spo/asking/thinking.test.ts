import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Spoken, takeApart, UNSPOKEN } from '../../../src/spo/asking/thinking.ts';

const answerTo = (reply: string, spoken: Partial<Spoken> = {}) =>
  takeApart(reply, { ...UNSPOKEN, ...spoken }).answer;

const HARMONY =
  '<|channel|>analysis<|message|>Is it billing?<|end|><|start|>assistant<|channel|>final<|message|>billing<|return|>';

describe('the answer of a model that thinks aloud', () => {
  it.each([
    ['a block', '<think>\nRefund? No.\n</think>\n\nbilling'],
    ['an empty block', '<think>\n\n</think>\n\nbilling'],
    ['white space in front', ' \n<think>a</think> billing'],
    ['a block of another name', '<thinking>Refund?</thinking>billing'],
    ['Gemini through its compatible endpoint', '<thought>Refund?</thought>billing'],
    ['Magistral', '[THINK]Refund?[/THINK]billing'],
    ['an attribute and capitals', '<Think type="x">Refund?</Think >billing'],
    ['two blocks', '<think>a</think>\n<think>b</think>\nbilling'],
    ['a closing tag alone', 'Refund? No.\n</think>\n\nbilling'],
    ['a closing tag alone, on one line', 'Refund? No.</think>billing'],
    ['two closing tags', '<think>a</think> more</think>billing'],
    ['a closing tag of another name', '<think>a</thinking>billing'],
    ['a thought that quotes the end', '<think>never write `</think>` here</think>billing'],
    ['channels', HARMONY],
    [
      'channels without a beginning',
      HARMONY.replace('<|channel|>analysis', '<|start|>assistant<|channel|>analysis'),
    ],
    ['channels without messages', '<|channel|>analysis Refund? No. <|channel|>final billing'],
    // The forms below are in no report on this tool. https://docs.sglang.ai/advanced_features/separate_reasoning.html
    ['Kimi', '◁think▷Refund?◁/think▷billing'],
    // vllm-project/vllm, vllm/reasoning/seedoss_reasoning_parser.py
    ['Seed-OSS', '<seed:think>Refund?</seed:think>billing'],
    // vllm-project/vllm, tests/reasoning/test_granite_reasoning_parser.py
    ['Granite', 'Here is my thought process:Refund?Here is my response:billing'],
    // ggml-org/llama.cpp, common/chat.cpp, Command R7B
    ['Command A', '<|START_THINKING|>Refund?<|END_THINKING|><|START_RESPONSE|>billing<|END_RESPONSE|>'],
    // https://github.com/Augustas11/macprovider/issues/743: the marks are dropped and their names stay
    ['channels with their marks dropped', 'analysisWe need one word.assistantfinalbilling'],
    // https://github.com/odysseus-dev/odysseus/issues/4522
    [
      'a commentary',
      `<|channel|>commentary to=functions.search <|constrain|>json<|message|>{"q":1}<|call|>${HARMONY}`,
    ],
    // https://github.com/tetherto/qvac/pull/2803
    ['a channel called by the role', '<|channel|>assistant<|message|>billing<|end|>'],
    // huggingface/transformers, tests/models/gemma4
    ['Gemma 4', '<|channel>thought\nRefund?<channel|>billing'],
    [
      'OpenThinker',
      '<|begin_of_thought|>a<|end_of_thought|>\n<|begin_of_solution|>billing<|end_of_solution|>',
    ],
  ])('is read behind its thoughts: %s', (_, reply) => {
    expect(answerTo(reply)).toBe('billing');
  });

  it.each([
    ['a block that never ends', '<think>Refund? Billing'],
    ['nothing behind a block', '<think>Refund?</think>\n'],
    ['nothing behind a closing tag', 'Refund?</think>'],
    ['no final channel', '<|channel|>analysis<|message|>Refund?'],
    ['no final channel, its marks dropped', 'analysisWe need one word. Refund'],
  ])('is missing: %s', (_, reply) => {
    expect(takeApart(reply)).toEqual({ thoughts: expect.stringContaining('Refund'), answer: '' });
  });

  it.each([
    ['no mark', ' billing\n'],
    ['a mark in the middle', 'It writes <think>x</think> first.'],
    ['a mark in quotes', 'A thought ends with `</think>` there.'],
    ['a pair in the middle, unquoted', 'R1 answers as in\n<think>\nhm\n</think>\nParis'],
    ['a list of thoughts', 'Thoughts:\n- one'],
    ['a word that begins alike', '<thinker>x</thinker>'],
    ['the heading of an analysis', 'analysis: the assistant finally answered'],
    ['half of a form in words', "Here's my thought process: I count."],
  ])('is the whole reply: %s', (_, reply) => {
    expect(takeApart(reply)).toEqual({ thoughts: '', answer: reply });
  });

  it.each([
    ['What does <think> do?', '<think>x</think> marks a thought.'],
    ['What does </think> do?', 'The tag </think> ends a thought.'],
    ['Explain the think tag of R1.', 'The tag </think> ends a thought.'],
    ['Explain “reasoning tokens” markers in XML.', '<reasoning>x</reasoning> is one.'],
    ['解释一下思考标签', '</think> 表示思考结束。'],
    ['How does [THINK] work?', '[THINK]x[/THINK] is the form of Mistral.'],
    ['What is <|channel|> in harmony?', HARMONY],
  ])('keeps marks that the question is about: %s', (question, reply) => {
    expect(answerTo(reply, { ofBlocks: question, ofEnds: question })).toBe(reply);
  });

  it('keeps a block that is all there is where the prompt asks for one', () => {
    const reply = '<thinking>one, two</thinking>';
    expect(answerTo(reply, { ofAll: 'Write nothing but <thinking>.' })).toBe(reply);
    expect(answerTo(reply)).toBe('');
    expect(answerTo(`${reply} three`, { ofAll: 'Write nothing but <thinking>.' })).toBe('three');
  });

  it('may begin with a quote where the thought ends with one', () => {
    expect(answerTo('<think>not "refund"</think>"billing"')).toBe('"billing"');
  });

  it('hands the thoughts over, too', () => {
    expect(takeApart('<think>a</think><think>b</think>c').thoughts).toBe('a\nb');
    expect(takeApart(HARMONY).thoughts).toBe('Is it billing?');
  });

  const MARK = fc.constantFrom(
    '<think>',
    '</think>',
    '[THINK]',
    '[/THINK]',
    '<|channel|>final<|message|>',
    '`',
    '\n',
    '<|end|>',
    '◁/think▷',
  );
  const soup = fc.array(fc.oneof(MARK, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));

  it('is a part of the reply, whatever it is', () => {
    fc.assert(
      fc.property(soup, soup, (reply, about) => {
        const { answer } = takeApart(reply, { ofBlocks: about, ofEnds: about, ofAll: about });
        expect(answer.split('\n').every((line) => reply.includes(line))).toBe(true);
      }),
    );
  });

  it('never changes where the thoughts in front of it do', () => {
    const prose = fc.string().filter((text) => !/[<[◁|`"'“‘«「]|assistantfinal|thought process/i.test(text));
    fc.assert(
      fc.property(prose, prose, (thought, answer) => {
        fc.pre(answer.trim() !== '');
        expect(answerTo(`<think>${thought}</think>${answer}`)).toBe(answer.trim());
        expect(answerTo(`${thought}\n</think>\n\n${answer}`)).toBe(answer.trim());
      }),
    );
  });

  it.each([
    ['openings', '<think>'],
    ['closings', '</think>'],
    ['channels', '<|channel|>final'],
    ['quoted closings', '`</think>`'],
  ])('is found in time among very many %s', (_, mark) => {
    const { answer, thoughts } = takeApart(`x${mark.repeat(60_000)}`);
    expect(answer.length + thoughts.length).toBeGreaterThan(0);
  });
});
