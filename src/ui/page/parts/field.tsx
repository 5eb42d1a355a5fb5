import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

/** What ties an input to its label, its hint and its fault. */
export interface InputAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

interface FieldProps {
  readonly label: string;
  /** One line below the input; left out when there is nothing to say. */
  readonly hint?: ComponentChild | undefined;
  /** What is wrong with the value; empty when nothing is. */
  readonly fault?: string | undefined;
  readonly children: (attributes: InputAttributes) => ComponentChild;
}

/** A labelled input. */
export function Field({ label, hint, fault = '', children }: FieldProps) {
  const id = useId();
  const described = [fault === '' ? '' : `${id}-fault`, hint === undefined ? '' : `${id}-hint`];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': fault === '' ? undefined : 'true',
      })}
      {fault !== '' && (
        <div class="fault" id={`${id}-fault`}>
          {fault}
        </div>
      )}
      {hint !== undefined && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
