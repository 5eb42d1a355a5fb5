import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/parts/language.tsx';
import { ROLES } from '../../../spo/ports.ts';
import { type RoleChoice, SIMULATED, type UiState } from '../../api.ts';
import { Failure } from '../parts/failure.tsx';
import { Field } from '../parts/field.tsx';
import { jsonOf } from '../state/api-client.ts';
import { useLive } from '../state/live.tsx';
import { useAction } from '../state/use-action.ts';
import { modelsTexts } from './models-texts.ts';

/** The choice of the models, saved as soon as it is made. */
export function RolePanel({ state }: { readonly state: UiState }) {
  const texts = useTexts(modelsTexts);
  const { api, setState } = useLive();
  const [chosen, setChosen] = useState<RoleChoice | null>(null);
  const choose = useAction(async (roles: RoleChoice) => {
    setChosen(roles);
    await jsonOf(api.roles.$put({ json: roles }))
      .then(setState)
      .finally(() => setChosen(null));
  });
  const [first] = state.endpoints;
  const shown = chosen ?? state.roles;
  const simulated = shown.execute === SIMULATED;
  return (
    <section class="panel stack" aria-labelledby="roles-title">
      <h2 id="roles-title">{texts.roles}</h2>
      <div class="columns" role="radiogroup" aria-labelledby="roles-title">
        <Choice
          label={texts.offline}
          hint={texts.offlineHint}
          checked={simulated}
          onChoose={() => choose.run(everyRole(SIMULATED))}
        />
        <Choice
          label={texts.online}
          hint={first === undefined ? texts.noEndpoints : texts.onlineHint}
          checked={!simulated}
          onChoose={first && (() => choose.run(everyRole(first.name)))}
        />
      </div>
      {!simulated && (
        <div class="columns three">
          {ROLES.map((role) => (
            <Field key={role} label={texts.role[role].label} hint={texts.role[role].hint}>
              {(attributes) => (
                <select
                  {...attributes}
                  value={shown[role]}
                  onChange={({ currentTarget }) => choose.run({ ...shown, [role]: currentTarget.value })}
                >
                  {state.endpoints.map(({ name, model }) => (
                    <option key={name} value={name}>
                      {name === model ? name : `${name} · ${model}`}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
        </div>
      )}
      <Failure failure={choose.failure} />
    </section>
  );
}

function everyRole(name: string): RoleChoice {
  return { optimize: name, evaluate: name, execute: name };
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  /** Absent when it cannot be chosen. */
  readonly onChoose: (() => void) | undefined;
}

function Choice({ label, hint, checked, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="radio"
        name="models"
        id={id}
        aria-describedby={`${id}-hint`}
        checked={checked}
        disabled={onChoose === undefined}
        onChange={onChoose}
      />
      <label for={id}>{label}</label>
      <p class="muted" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
