import type { Deletion } from '../../forge/forge.ts';

/** What became of our branch, as a sentence that follows another one; empty where there was none. */
export function branchFate(deletion: Deletion, branch: string): string {
  switch (deletion) {
    case 'deleted':
      return ` The branch \`${branch}\` has been deleted.`;
    case 'not-ours':
      return ` The branch \`${branch}\` ends in a commit of somebody else, and was kept.`;
    case 'absent':
      return '';
  }
}
