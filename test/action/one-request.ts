// Run as a process of its own: what the runner says of proxies counts from its start. Asks GitHub once over REST and once over
// GraphQL, as a run does, and prints what came of it.
import '../../src/action/surroundings.ts';
import { githubAccess } from '../../src/action/runner.ts';
import { lookUpIdentity } from '../../src/forge/github/client/identity.ts';
import { createGithubClient } from '../../src/forge/github/client/octokit.ts';
import { repositoryAccess } from '../../src/forge/github/client/repository-access.ts';
import { lookUpPullRequest } from '../../src/forge/github/read/pull-request.ts';
import { SpoError } from '../../src/spo/errors.ts';

const { connection, serverUrl } = githubAccess();
const client = createGithubClient({ ...connection, secondInMilliseconds: 0 });
const access = repositoryAccess(client, { owner: 'acme', repo: 'prompts', serverUrl });
try {
  const pull = await lookUpPullRequest(access, 7);
  const { login } = await lookUpIdentity(access);
  console.log(JSON.stringify({ headSha: pull?.headSha, login }));
} catch (error) {
  if (!(error instanceof SpoError)) throw error;
  const { code, message, remedy } = error;
  console.log(JSON.stringify({ code, message, remedy }));
}
