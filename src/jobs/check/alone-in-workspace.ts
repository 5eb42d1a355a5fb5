import { lockCheck } from '../../machine/lock-folder.ts';

/**
 * Does something that no other check may do in the same workspace meanwhile: two would write the same checkpoints, and
 * the second would forget what the first has spent.
 * @throws SpoError `conflict` while another check is going on there; `workspace`
 */
export async function aloneInWorkspace<Result>(
  workspace: string,
  check: () => Promise<Result>,
): Promise<Result> {
  const unlock = await lockCheck(workspace);
  return check().finally(unlock);
}
