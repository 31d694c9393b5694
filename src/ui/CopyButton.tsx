import { useEffect, useState } from 'react';
import { useT } from '../i18n/language';
import { Button } from './Button';
import { copyText } from './copy';
import type { IconName } from './icons';

/** A button that copies and says whether it did. */
export function CopyButton({ label, icon, text }: { label: string; icon: IconName; text: () => string }) {
  const t = useT();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <span className="copy">
      <Button icon={icon} onClick={() => void copyText(text()).then((done) => setOutcome(done ? 'copied' : 'failed'))}>
        {label}
      </Button>
      <span role="status" className="copy-outcome">
        {outcome === 'copied' && t('item.copied')}
        {outcome === 'failed' && t('item.copyFailed')}
      </span>
    </span>
  );
}
