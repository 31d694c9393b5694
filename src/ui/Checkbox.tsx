import { type ReactNode, useId } from 'react';

interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The name, and nothing but the name. */
  label: string;
  /** A picture before the name. */
  mark?: ReactNode;
  /** Small words after the name: a count, a date. They describe and are no part of the name. */
  note?: ReactNode;
}

/** A native checkbox in a row of its own. */
export function Checkbox({ checked, onChange, label, mark, note }: CheckboxProps) {
  const noteId = useId();
  return (
    <div className="checkbox">
      <label className="checkbox-label">
        <input
          type="checkbox"
          checked={checked}
          onChange={(e) => onChange(e.target.checked)}
          aria-describedby={note === undefined ? undefined : noteId}
        />
        {mark}
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <span className="checkbox-note" id={noteId}>
          {note}
        </span>
      )}
    </div>
  );
}
