import { describe, expect, it } from 'vitest';
import { modelSettings } from '../../src/models/defaults.ts';

describe('modelSettings', () => {
  it('are those of the design when nothing is chosen', () => {
    expect(modelSettings('optimize')).toEqual({ model: 'gpt-6.1-terra' });
    const luna = { model: 'gpt-6-luna', reasoningEffort: 'none' };
    expect(modelSettings('evaluate')).toEqual({ ...luna, temperature: 0.3 });
    expect(modelSettings('execute')).toEqual({ ...luna, temperature: 0 });
    expect(modelSettings('execute', { model: '', temperature: null })).toEqual({ ...luna, temperature: 0 });
  });

  it('send to a model of the user only what the user set', () => {
    expect(modelSettings('execute', { model: 'llama-5' })).toEqual({ model: 'llama-5' });
    expect(modelSettings('execute', { model: 'llama-5', temperature: 0 })).toEqual({
      model: 'llama-5',
      temperature: 0,
    });
    expect(modelSettings('evaluate', { model: 'llama-5', reasoningEffort: 'none' })).toEqual({
      model: 'llama-5',
      reasoningEffort: 'none',
    });
  });

  it('take the default temperature back when the effort is another', () => {
    expect(modelSettings('evaluate', { reasoningEffort: 'low' })).toEqual({
      model: 'gpt-6-luna',
      reasoningEffort: 'low',
    });
  });

  it('send effort none with a temperature that the default model would refuse without', () => {
    expect(modelSettings('optimize', { temperature: 0.7 })).toEqual({
      model: 'gpt-6.1-terra',
      temperature: 0.7,
      reasoningEffort: 'none',
    });
  });

  it('send both when both are set', () => {
    expect(modelSettings('optimize', { temperature: 0.7, reasoningEffort: 'high' })).toMatchObject({
      temperature: 0.7,
      reasoningEffort: 'high',
    });
  });
});
