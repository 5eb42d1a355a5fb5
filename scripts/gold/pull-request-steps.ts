import type { ScenePullRequest } from '../../test/support/github-scene.ts';
import { gradedPromptFile } from '../../test/support/graded-models.ts';
import type { ActionStage, StepOptions } from './action-stage.ts';

export type ActionScenario = (stage: ActionStage) => Promise<void>;

const A = 'prompts/a.yaml';

/** The payload of an event, with parts of it and of its pull request replaced. */
export async function payloadOf(
  { emulator }: ActionStage,
  number: number,
  action: string,
  pull = {},
  rest = {},
) {
  const event = await emulator.pullRequestEvent(number, action);
  const known = event.pull_request as { head: object };
  return {
    ...event,
    pull_request: {
      ...known,
      ...pull,
      head: { ...known.head, ...('head' in pull ? (pull.head as object) : {}) },
    },
    ...rest,
  };
}

/** One prompt, and a pull request that changes its grade. */
export async function onePrompt(stage: ActionStage, base: number, head: number): Promise<ScenePullRequest> {
  await stage.emulator.commit({ branch: 'main', files: { [A]: gradedPromptFile(base) } });
  return stage.openPullRequest({ [A]: gradedPromptFile(head) });
}

export const check = async (stage: ActionStage, name: string, number: number, options: StepOptions = {}) =>
  stage.run(name, 'pull_request', await payloadOf(stage, number, 'synchronize'), options);
