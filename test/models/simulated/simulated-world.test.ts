import { describe, expect, it } from 'vitest';
import {
  asksFor,
  expectedQuality,
  FEATURES,
  featuresOf,
  TASKS,
  taskOf,
} from '../../../src/models/simulated/world.ts';

describe('tasks', () => {
  it.each([
    ['Solve the problem. How many apples are left?', 'reasoning'],
    ['Extract the order number and reply as JSON.', 'extraction'],
    ['Classify the mail into one category.', 'classification'],
    ['Write a poem about rain.', 'writing'],
    ['Summarise the minutes.', 'summarising'],
    ['Hello there.', 'general'],
  ])('%j is %s', (text, task) => {
    expect(taskOf(text)).toBe(task);
  });

  it('goes by the first cue where the numbers are even', () => {
    expect(taskOf('Summarise the text. Then classify it.')).toBe('summarising');
    expect(taskOf('Classify the text. Then summarise it.')).toBe('classification');
  });
});

describe('features', () => {
  it('each is found in its own instruction, alone, and hints at no task', () => {
    for (const feature of FEATURES) {
      expect(featuresOf(feature.instruction)).toEqual([feature]);
      expect(taskOf(feature.instruction)).toBe('general');
    }
  });

  it.each([
    ['Answer in numbered steps.', ['steps']],
    ['Never make up a date; reply with exactly one word.', ['form', 'grounded']],
    ['Re-read your answer.', ['check']],
    ['Say it in no more than 30 words, e.g. like this.', ['example', 'length']],
    ['If it is unclear, say unknown.', ['doubt']],
    ['Hurry, anything goes, be creative.', ['creative', 'hurry', 'vague']],
    ['You are a helpful assistant.', ['expert']],
    ['Answer the question.', []],
  ])('of %j are %j', (text, names) => {
    expect(featuresOf(text).map(({ name }) => name)).toEqual(names);
  });

  it('does not take a warning for a wish', () => {
    expect(featuresOf('Never hurry and do not be creative. Avoid to be vague.')).toEqual([]);
    expect(featuresOf('Do not rush. Be creative.').map(({ name }) => name)).toEqual(['creative']);
  });

  it('are found again and again, as a cue keeps no state', () => {
    const [steps] = FEATURES;
    if (!steps) throw new Error('There are no features.');
    for (let time = 0; time < 3; time++) expect(asksFor(steps, steps.instruction)).toBe(true);
  });
});

describe('weights', () => {
  it('reward and punish something on every task, within 0 to 100', () => {
    for (const task of TASKS) {
      const weights = FEATURES.map((feature) => feature.weights[task]);
      expect(Math.max(...weights)).toBeGreaterThanOrEqual(5);
      expect(Math.min(...weights)).toBeLessThanOrEqual(-5);
      expect(weights).toContain(0);
      const quality = expectedQuality(FEATURES, task);
      expect(quality).toBeGreaterThanOrEqual(0);
      expect(quality).toBeLessThanOrEqual(100);
    }
  });

  it('add to what the model itself brings, which its name says', () => {
    const models = ['simulated-much-worse', 'simulated-worse', 'simulated-equal', 'simulated-better'];
    const qualities = models.map((model) => expectedQuality([], 'reasoning', model));
    expect(qualities).toEqual([0, 28, 40, 52]);
    expect(expectedQuality([], 'reasoning', 'any-other')).toBe(40);
  });

  it('differ between tasks', () => {
    const images = FEATURES.filter(({ name }) => name === 'images');
    expect(expectedQuality(images, 'writing')).toBeGreaterThan(expectedQuality([], 'writing'));
    expect(expectedQuality(images, 'extraction')).toBeLessThan(expectedQuality([], 'extraction'));
  });
});
