import { readSettings } from '../../settings/run-settings.ts';
import type { Clock } from '../../spo/ports.ts';
import { ROLES } from '../../spo/ports.ts';
import { diagnose, type ModelDiagnosis } from './doctor.ts';
import { settingsOfEndpoint } from './endpoint-settings.ts';
import { type EndpointForm, endpointOfForm, type SavedEndpoints } from './saved-endpoints.ts';

/**
 * Tries the endpoint of a form with a few tiny calls.
 * @throws SpoError `bad-input` for a form that cannot be used; `interrupted`
 */
export async function testEndpoint(
  saved: SavedEndpoints,
  form: EndpointForm,
  clock: Clock,
  environment: Readonly<Record<string, string | undefined>>,
  signal?: AbortSignal,
): Promise<ModelDiagnosis> {
  const endpoint = endpointOfForm(saved, form);
  const raw = Object.assign({}, ...ROLES.map((role) => settingsOfEndpoint(role, endpoint)));
  const settings = readSettings(raw, (name) => name);
  const { endpoints } = await diagnose({ settings, clock, environment, ...(signal ? { signal } : {}) });
  const diagnosis = endpoints.flatMap(({ models }) => models)[0];
  if (diagnosis === undefined) throw new Error('An endpoint has one model.');
  const { problem } = diagnosis;
  return { ...diagnosis, problem: problem && { ...problem, remedy: withoutRoles(problem.remedy) } };
}

/** All roles are the same endpoint here: `optimize-model` and `evaluate-model` and `execute-model` is its model. */
function withoutRoles(remedy: string): string {
  return remedy.replaceAll(
    /`optimize-([a-z-]+)`(?: and `(?:evaluate|execute)-\1`)*/g,
    (_, setting: string) => NAMES[setting] ?? `the ${setting.replaceAll('-', ' ')}`,
  );
}

const NAMES: Readonly<Record<string, string>> = { 'api-key': 'the key', 'base-url': 'the base URL' };
