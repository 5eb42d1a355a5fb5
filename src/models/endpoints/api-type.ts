// The kinds of endpoints that a configuration of the Python original names, and where each speaks the API of OpenAI.

/** Where an endpoint speaks OpenAI's chat completions, or why it is not known to. */
export type SpokenAt =
  | { readonly ok: true; readonly baseUrl: string }
  | { readonly ok: false; readonly reason: string; readonly remedy: string };

/** Those that are called as OpenAI is, at the address that the entry names (LLMType of MetaGPT). */
const CALLED_AS_OPENAI: ReadonlySet<string> = new Set([
  'openai',
  'open_llm',
  'fireworks',
  'moonshot',
  'mistral',
  'yi',
  'deepseek',
  'siliconflow',
  'openrouter',
  'openrouter_reasoning',
  'llama_api',
  'ark',
  'groq',
  'together',
]);

interface OtherApi {
  /** Where it speaks OpenAI's API; null where the address depends on the entry alone. */
  readonly address: string | null;
  /** Hosts of its own API, which is another one. */
  readonly hosts: RegExp;
  /** The address, from that of its own API. */
  of(url: URL): string;
}

/** Anthropic, Google and Alibaba have both APIs, side by side (their pages on compatibility with OpenAI's libraries). */
const OTHER_APIS: Readonly<Record<string, OtherApi>> = {
  azure: {
    address: null,
    hosts: /\.(?:openai|cognitiveservices|services\.ai)\.azure\.(?:com|us|cn)$/,
    of: ({ origin }) => `${origin}/openai/v1`,
  },
  claude: fixed('https://api.anthropic.com/v1', /^api\.anthropic\.com$/),
  anthropic: fixed('https://api.anthropic.com/v1', /^api\.anthropic\.com$/),
  gemini: fixed(
    'https://generativelanguage.googleapis.com/v1beta/openai',
    /^generativelanguage\.googleapis\.com$/,
  ),
  dashscope: fixed('https://dashscope.aliyuncs.com/compatible-mode/v1', /^dashscope\.aliyuncs\.com$/),
  zhipuai: fixed('https://open.bigmodel.cn/api/paas/v4', /^open\.bigmodel\.cn$/),
  ollama: ollama(),
  'ollama.generate': ollama(),
};

/**
 * @param type as the entry has it; nothing stands for OpenAI
 * @param baseUrl as the entry has it
 * @param fallback the address of OpenAI itself
 */
export function spokenAt(
  type: string | null | undefined,
  baseUrl: string | null | undefined,
  fallback: string,
): SpokenAt {
  const kind = type?.trim().toLowerCase() || 'openai';
  if (CALLED_AS_OPENAI.has(kind)) return calledAsOpenAi(kind, baseUrl, fallback);
  const other = Object.hasOwn(OTHER_APIS, kind) ? OTHER_APIS[kind] : undefined;
  if (other === undefined) {
    return {
      ok: false,
      reason: `is of the type ${kind}, whose API is not spoken here`,
      remedy:
        'If it has an OpenAI-compatible address too, set `base_url` to that and `api_type` to openai; otherwise put a gateway such as LiteLLM in front of it.',
    };
  }
  const url = URL.parse(baseUrl ?? '');
  if (url === null && other.address !== null) return { ok: true, baseUrl: other.address };
  if (url !== null && other.hosts.test(url.hostname)) return { ok: true, baseUrl: other.of(url) };
  return {
    ok: false,
    reason: `is of the type ${kind} ${url === null ? 'and has no base_url' : `at ${url.host}, where nobody knows whether it speaks OpenAI's API too`}`,
    remedy:
      kind === 'azure'
        ? 'Set `base_url` to the address of the resource, such as https://my-resource.openai.azure.com, and `model` to the name of the deployment.'
        : 'Set `base_url` to an OpenAI-compatible address, and `api_type` to openai.',
  };
}

function calledAsOpenAi(kind: string, baseUrl: string | null | undefined, fallback: string): SpokenAt {
  if (baseUrl) return { ok: true, baseUrl };
  if (kind === 'openai') return { ok: true, baseUrl: fallback };
  const reason = `is of the type ${kind} and has no base_url`;
  return { ok: false, reason, remedy: 'Set `base_url` to the address of its OpenAI-compatible API.' };
}

function fixed(address: string, hosts: RegExp): OtherApi {
  return { address, hosts, of: () => address };
}

/** Its own API stands at /api, and OpenAI's beside it at /v1 of any host. */
function ollama(): OtherApi {
  return {
    address: 'http://127.0.0.1:11434/v1',
    hosts: /./,
    of: ({ origin, pathname }) => `${origin}${pathname.replace(/(?:\/api(?:\/\w+)?|\/v1)?\/*$/, '')}/v1`,
  };
}
