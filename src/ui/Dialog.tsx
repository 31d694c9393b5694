import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './Button';
import './dialog.css';

interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog: the rest of the page waits, Esc and a click beside it close it, the focus goes back where it was. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const id = useId();

  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    // Where a browser knows no modal dialogs, it stands in the page, open.
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', '');
    const cancel = (e: Event): void => {
      e.preventDefault();
      close.current();
    };
    const beside = (e: MouseEvent): void => {
      if (e.target === dialog) close.current();
    };
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('click', beside);
    return () => {
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('click', beside);
      dialog.close?.();
    };
  }, []);

  return (
    <dialog className="dialog" ref={element} aria-labelledby={id}>
      <div className="dialog-frame">
        <header className="dialog-head">
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div className="dialog-body">{children}</div>
      </div>
    </dialog>
  );
}
