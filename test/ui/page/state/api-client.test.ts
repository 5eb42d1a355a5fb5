import { expect, it } from 'vitest';
import { ApiError, createApi, jsonOf } from '../../../../src/ui/page/state/api-client.ts';
import type { UiServer } from '../../../../src/ui/server/start-ui-server.ts';
import { apiScene, PROMPT_FILE } from '../../api-scene.ts';

const apiOf = ({ port, token }: Pick<UiServer, 'port' | 'token'>) =>
  createApi(token, `http://127.0.0.1:${port}/api`);

it('brings what a request asks for, whatever its text', async () => {
  const { server } = await apiScene({ 'prompts/a & b=ä%20.yaml': PROMPT_FILE });
  const api = apiOf(server);
  const [file] = await jsonOf(api.files.$get());
  const { path = '' } = file ?? {};
  expect(path).toBe('prompts/a & b=ä%20.yaml');
  const view = await jsonOf(api.file.$get({ query: { path } }));
  expect(view.text).toBe(PROMPT_FILE);
  const edit = { kind: 'text' as const, text: `${PROMPT_FILE}# é\n` };
  const saved = await jsonOf(api.file.$put({ json: { path, digest: view.digest, edit } }));
  expect(saved.text).toBe(edit.text);
});

it('tells a refusal with its status and its remedy', async () => {
  const { server } = await apiScene();
  const wrongToken = jsonOf(apiOf({ ...server, token: 'x' }).state.$get());
  await expect(wrongToken).rejects.toMatchObject({
    status: 401,
    failure: {
      message: 'The token is missing or wrong.',
      remedy: 'Open the address that the terminal shows.',
    },
  });
  await expect(apiOf(server).run.stop.$post()).rejects.toBeInstanceOf(ApiError);
});

it('tells a server that is gone from a request that was given up', async () => {
  const { server } = await apiScene();
  const api = apiOf(server);
  await server.close();
  await expect(api.state.$get()).rejects.toMatchObject({
    status: null,
    failure: { message: 'The server of this page does not answer.', remedy: '' },
  });
  const givenUp = api.state.$get(undefined, { init: { signal: AbortSignal.abort() } });
  await expect(givenUp).rejects.not.toBeInstanceOf(ApiError);
});
