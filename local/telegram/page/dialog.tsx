import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface SendingDialogProps {
  onSend: (act: Record<string, unknown>) => unknown;
  onClose: () => void;
}

interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** A modal dialog: keeps the focus inside, closes with Escape, and gives the focus back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <dialog ref={element} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  );
}

/** The last line of a dialog: what it does, and the way out. */
export function DialogActions({ children, onClose }: { children?: ComponentChildren; onClose: () => void }) {
  return (
    <div class="dialog-actions">
      <button type="button" class="button button-plain" onClick={onClose}>
        Batal
      </button>
      {children}
    </div>
  );
}
