import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { SpoError } from '../../spo/errors.js';
const MOST_OUTPUT_BYTES = 256 * 1024 * 1024;
// A split index would leave a shared part of our temporary index in the user's repository.
const SETTINGS = ['-c', 'core.splitIndex=false', '-c', 'i18n.commitEncoding=UTF-8'];
/** @param environment The caller's variables; git's own are dropped, except those that say where its settings are. */
export function openGit(directory, environment) {
    const variables = childEnvironment(environment);
    function attempt(args, options = {}) {
        return new Promise((resolve, reject) => {
            const child = execFile('git', [...SETTINGS, ...args], {
                cwd: directory,
                env: { ...variables, ...options.variables },
                encoding: 'buffer',
                maxBuffer: MOST_OUTPUT_BYTES,
                windowsHide: true,
            }, (error, stdout, stderr) => {
                const exitCode = error === null ? 0 : error.code;
                if (typeof exitCode === 'number')
                    resolve({ exitCode, stdout, stderr: stderr.toString('utf8') });
                else
                    didNotRun(directory, error).then(reject, reject);
            });
            // git may end without reading all of its input; the exit code tells what happened.
            child.stdin?.on('error', () => undefined);
            child.stdin?.end(options.input ?? '');
        });
    }
    async function run(args, options) {
        const result = await attempt(args, options);
        if (result.exitCode !== 0)
            throw refused(args, result);
        return result.stdout;
    }
    return {
        attempt,
        run,
        line: async (args, options) => (await run(args, options)).toString('utf8').replace(/\r?\n$/, ''),
    };
}
const KEPT_VARIABLES = new Set([
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_EXEC_PATH',
    'GIT_CEILING_DIRECTORIES',
]);
/** Inside a git hook, variables such as GIT_DIR and GIT_INDEX_FILE point every git command at the hook's repository. */
function childEnvironment(environment) {
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        const foreign = name.toUpperCase().startsWith('GIT_') && !KEPT_VARIABLES.has(name.toUpperCase());
        if (value !== undefined && !foreign)
            kept[name] = value;
    }
    return {
        ...kept,
        // Messages are told apart below and shown in one language.
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        // A file may be called `*` or `:(top)x`.
        GIT_LITERAL_PATHSPECS: '1',
    };
}
/** git's answer as an error. */
export function refused(args, result) {
    const said = result.stderr.trim().slice(0, 500);
    const firstLine = said.split('\n', 1)[0] ?? '';
    return new SpoError('git', `git ${args[0] ?? ''} failed: ${firstLine || `exit code ${result.exitCode}`}`, {
        evidence: { exitCode: result.exitCode, said },
    });
}
async function didNotRun(directory, cause) {
    const found = await stat(directory).catch(() => null);
    if (!found?.isDirectory()) {
        return new SpoError('bad-input', `${directory} is not a directory.`, {
            remedy: 'Name the directory of a git repository.',
            cause,
        });
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new SpoError('git', `git did not run: ${reason.slice(0, 300)}`, {
        remedy: 'Check that git is installed and on the path.',
        cause,
    });
}
