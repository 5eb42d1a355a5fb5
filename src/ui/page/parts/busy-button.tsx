import type { ComponentChildren } from 'preact';

interface BusyButtonProps {
  readonly busy: boolean;
  /** Without it the button submits its form. */
  readonly onPress?: () => void;
  readonly look?: 'primary' | 'danger' | 'plain';
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A button whose work takes time. It keeps the focus while it is busy, which a disabled one would lose. */
export function BusyButton({ busy, onPress, look = 'plain', disabled = false, children }: BusyButtonProps) {
  return (
    <button
      type={onPress === undefined ? 'submit' : 'button'}
      class={look === 'plain' ? undefined : look}
      aria-busy={busy}
      disabled={disabled}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
