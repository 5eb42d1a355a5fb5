import { useEffect, useId, useRef } from 'preact/hooks';

interface ConfirmDialogProps {
  readonly question: string;
  /** The word on the button that does it. */
  readonly action: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  /** Also on Escape. */
  readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back. Open as long as it is rendered. */
export function ConfirmDialog({ question, action, cancel, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <p id={id}>{question}</p>
      <div class="row">
        <button type="button" onClick={onCancel}>
          {cancel}
        </button>
        <button type="button" class="danger" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
