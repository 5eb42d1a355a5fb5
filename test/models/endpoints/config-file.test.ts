import { describe, expect, it } from 'vitest';
import { readModelConfig } from '../../../src/models/endpoints/config-file.ts';

const read = (text: string) => readModelConfig('config2.yaml', new TextEncoder().encode(text));
const LLM = 'llm: { model: m, base_url: "https://a.example/v1", api_key: sk-hidden }\n';

describe('references of a configuration', () => {
  it.each([
    // As the web page of the original writes them.
    [`x: { base_url: "\${llm.base_url}", api_key: "\${llm.api_key}" }`, 'https://a.example/v1', 'sk-hidden'],
    [`x:\n    base_url: \${llm.base_url}\n    api_key: \${llm.api_key}`, 'https://a.example/v1', 'sk-hidden'],
    [`x: { base_url: " \${ llm.base_url } " }`, 'https://a.example/v1', null],
    [`x: { base_url: "\${llm.base_url}/beta" }`, 'https://a.example/v1/beta', null],
    [
      `x: { base_url: "\${models.y.base_url}" }\n  y: { base_url: "\${llm.base_url}" }`,
      'https://a.example/v1',
      null,
    ],
    [
      `x: { base_url: "\${models.gpt-4.1.base_url}" }\n  gpt-4.1: { base_url: "https://b.example" }`,
      'https://b.example',
      null,
    ],
    [
      `x: { base_url: "\${llm.base_url}", api_key: "\${models.y.api_key}" }\n  y: { api_key: null }`,
      'https://a.example/v1',
      null,
    ],
    [
      `x: { base_url: "\${llm.base_url}", api_key: "\${models.y.api_key}" }\n  y: { api_key: "" }`,
      'https://a.example/v1',
      null,
    ],
    // Which are none.
    [`x: { base_url: "\${llm.base_url}", api_key: "$llm.api_key" }`, 'https://a.example/v1', '$llm.api_key'],
    [
      `x: { base_url: "\${llm.base_url}", api_key: "{llm.api_key}" }`,
      'https://a.example/v1',
      '{llm.api_key}',
    ],
    [`x: { base_url: "\${llm.base_url}", api_key: "\${}" }`, 'https://a.example/v1', `\${}`],
  ])('are read: %s', (models, baseUrl, apiKey) => {
    expect(read(`${LLM}models:\n  ${models}`).modelNamed('x')).toMatchObject({ baseUrl, apiKey });
  });

  it.each([
    [
      `x: { base_url: "\${llm.base_ur}" }`,
      /models\.x\.base_url refers to \$\{llm\.base_ur\}, which is not in the file/,
    ],
    [
      `x: { api_key: "\${OPENAI_API_KEY}" }`,
      /models\.x\.api_key refers to \$\{OPENAI_API_KEY\}, which is not/,
    ],
    [`x: { base_url: "\${llm}" }`, /refers to \$\{llm\}, which is no single value/],
    [`x: { base_url: "\${models}" }`, /refers to \$\{models\}, which is no single value/],
    [
      `x: { base_url: "\${models.x.base_url}" }`,
      /models\.x\.base_url refers to itself, over models\.x\.base_url → /,
    ],
    [
      `x: { base_url: "\${models.y.base_url}" }\n  y: { base_url: "a\${models.x.base_url}" }`,
      /refers to itself, over models\.y\.base_url → models\.x\.base_url → models\.y\.base_url/,
    ],
    [`x: { base_url: "\${__proto__.a}" }`, /which is not in the file/],
    [`x: { base_url: "\${llm.api_key}" }`, /models\.x\.base_url: expected an address/],
  ])('are refused with their place, and without a value: %s', (models, message) => {
    const refused = () => read(`${LLM}models:\n  ${models}`);
    expect(refused).toThrow(message);
    expect(refused).toThrow(expect.not.objectContaining({ message: expect.stringContaining('sk-hidden') }));
  });

  it('are looked for where models are read, and nowhere else', () => {
    const text = `${LLM}prompt_schema: "\${nowhere}"\nworkspace: { path: "\${also.nowhere}" }\n`;
    expect(read(text).fallback).toMatchObject({ model: 'm' });
  });
});
