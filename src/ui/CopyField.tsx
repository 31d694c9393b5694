import { useId, useRef, useState } from 'react';
import { useT } from '../i18n/language';
import { Button } from './Button';

/** Copies from a field on the page itself: behind a dialog a hidden field could not be selected. */
async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

interface CopyFieldProps {
  label: string;
  value: string;
  rows?: number;
}

/** Text to take along: a field with a button. Where nothing may be copied, the text is selected and the reader told how. */
export function CopyField({ label, value, rows = 2 }: CopyFieldProps) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; done: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    if (field.current) setOutcome({ of: value, done: await copyFrom(field.current) });
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={value} spellCheck={false} />
      <span className="copy">
        <Button icon="copy" onClick={() => void copy()}>
          {t('output.copy')}
        </Button>
        <span role="status" className="copy-outcome">
          {outcome?.of === value && t(outcome.done ? 'output.copied' : 'output.selected')}
        </span>
      </span>
    </div>
  );
}
