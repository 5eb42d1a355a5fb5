import { describe, expect, it } from 'vitest';
import { readModelConfig } from '../../../src/models/endpoints/config-file.ts';

const config = (entry: Record<string, string>) =>
  readModelConfig(
    'config2.yaml',
    Buffer.from(JSON.stringify({ models: { m: { api_key: 'sk-hidden', ...entry } } })),
  );

/** Where a model of a saved configuration is called. */
const addressOf = (entry: Record<string, string>) => config(entry).modelNamed('m').baseUrl;

// The kinds are those of metagpt/configs/llm_config.py (FoundationAgents/MetaGPT).
describe('api_type in a saved configuration is spoken at its OpenAI-compatible address', () => {
  it.each<[string, string | undefined, string]>([
    ['openai', undefined, 'https://api.openai.com/v1'],
    ['openai', 'https://gateway.example/v1', 'https://gateway.example/v1'],
    ['OpenAI', undefined, 'https://api.openai.com/v1'],
    ['open_llm', 'http://10.0.0.7:8000/v1', 'http://10.0.0.7:8000/v1'],
    ['deepseek', 'https://api.deepseek.com', 'https://api.deepseek.com'],
    ['openrouter', 'https://openrouter.ai/api/v1', 'https://openrouter.ai/api/v1'],
    // learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
    ['azure', 'https://my-resource.openai.azure.com/', 'https://my-resource.openai.azure.com/openai/v1'],
    [
      'azure',
      'https://my-resource.openai.azure.com/openai/deployments/gpt-4o',
      'https://my-resource.openai.azure.com/openai/v1',
    ],
    ['azure', 'https://x.services.ai.azure.com', 'https://x.services.ai.azure.com/openai/v1'],
    // platform.claude.com/docs/en/api/openai-sdk
    ['claude', undefined, 'https://api.anthropic.com/v1'],
    ['anthropic', 'https://api.anthropic.com', 'https://api.anthropic.com/v1'],
    // ai.google.dev/gemini-api/docs/openai
    ['gemini', undefined, 'https://generativelanguage.googleapis.com/v1beta/openai'],
    ['dashscope', undefined, 'https://dashscope.aliyuncs.com/compatible-mode/v1'],
    ['zhipuai', undefined, 'https://open.bigmodel.cn/api/paas/v4'],
    // docs.ollama.com/openai
    ['ollama', undefined, 'http://127.0.0.1:11434/v1'],
    ['ollama', 'http://127.0.0.1:11434/api', 'http://127.0.0.1:11434/v1'],
    ['ollama', 'http://10.111.79.202:11434', 'http://10.111.79.202:11434/v1'],
    ['ollama', 'http://host:11434/v1/', 'http://host:11434/v1'],
  ])('%s at %s', (type, baseUrl, expected) => {
    const address = addressOf({ api_type: type, ...(baseUrl === undefined ? {} : { base_url: baseUrl }) });
    expect(address).toBe(expected);
  });
});

describe('or refused with the remedy, and never spoken as something else', () => {
  it.each<[string, string | undefined, RegExp, RegExp]>([
    ['azure', undefined, /type azure and has no base_url/, /my-resource\.openai\.azure\.com.*deployment/],
    ['azure', 'https://proxy.example/v1', /azure at proxy\.example/, /openai\.azure\.com/],
    [
      'claude',
      'https://proxy.example',
      /claude at proxy\.example/,
      /OpenAI-compatible.*`api_type` to openai/,
    ],
    ['gemini', 'https://proxy.example', /gemini at proxy\.example/, /`api_type` to openai/],
    ['claude', 'https://api.anthropic.com.evil.example', /evil\.example/, /`base_url`/],
    ['deepseek', undefined, /type deepseek and has no base_url/, /`base_url`/],
    ['bedrock', 'https://bedrock.example', /type bedrock, whose API is not spoken/, /LiteLLM/],
    ['spark', undefined, /type spark/, /`api_type` to openai/],
    ['qianfan', undefined, /type qianfan/, /gateway/],
    ['constructor', undefined, /type constructor/, /gateway/],
    ['ollama.embeddings', undefined, /type ollama\.embeddings/, /gateway/],
  ])('%s at %s', (type, baseUrl, message, remedy) => {
    const entry = { api_type: type, ...(baseUrl === undefined ? {} : { base_url: baseUrl }) };
    const error = (() => {
      try {
        return addressOf(entry);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
    expect(JSON.stringify(error)).not.toContain('sk-hidden');
  });
});
