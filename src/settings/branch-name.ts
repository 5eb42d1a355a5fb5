/** The folder of branches that is this tool's own by its name. */
const OWN_FOLDER = 'spo/';

/** What a file system below `refs/heads/` still takes, with room for the name of a lock file. */
const LONGEST_NAME = 200;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'it is empty'],
  // Control, format and blank characters: some of them make one name look like another.
  [/[\p{C}\p{Z}]/u, 'it holds a space or an invisible character'],
  [/[~^:?*[\\]/, 'it holds one of ~ ^ : ? * [ \\'],
  [/^-/, 'it starts with "-", which programs take for an option'],
  [/^refs\//i, 'it starts with "refs/", which belongs to the full name of a reference'],
  [/^(?:@|HEAD)$/i, 'it means the current commit'],
  [/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i, 'it is the name of a commit'],
  [/\.\.|@\{/, 'it holds ".." or "@{"'],
  [/^\/|\/$|\/\//, 'it starts or ends with "/", or holds "//"'],
  [/(?:^|\/)\.|\.(?:\/|$)|\.lock(?:\/|$)/i, 'a part of it starts or ends with ".", or ends with ".lock"'],
];

/**
 * Why a name cannot be that of a branch; null when it can. The rules are those of `git check-ref-format --branch`
 * (https://git-scm.com/docs/git-check-ref-format), and a few more for names that git would read as something else.
 */
export function branchNameFault(branch: string): string | null {
  const broken = RULES.find(([pattern]) => pattern.test(branch));
  if (broken !== undefined) return broken[1];
  return branch.length > LONGEST_NAME ? `it is longer than ${LONGEST_NAME} characters` : null;
}

/** True for a branch that nobody else has a reason to keep work on. */
export function isInOwnFolder(branch: string): boolean {
  return branch.startsWith(OWN_FOLDER);
}
