import { useT } from '../../i18n/language';
import type { MessageKey } from '../../i18n/translate';
import { toggled } from '../../store/filters';
import { Checkbox } from '../../ui/Checkbox';
import { VisuallyHidden } from '../../ui/VisuallyHidden';

/** A count beside a choice: its number, and in words that it tells what the choice would show. */
export function ChoiceCount({ n }: { n: number }) {
  const t = useT();
  return (
    <>
      <VisuallyHidden>{t('filters.counts', { n })}</VisuallyHidden>
      <span aria-hidden="true">{n}</span>
    </>
  );
}

interface ChoiceProps<T extends string> {
  title: MessageKey;
  prefix: 'kind' | 'stage' | 'precision';
  all: readonly T[];
  chosen: readonly T[] | null;
  counts: ReadonlyMap<string, number>;
  onChange: (next: readonly T[] | null) => void;
}

/** The values of one dimension, all on until one is switched off. */
export function Choice<T extends string>({ title, prefix, all, chosen, counts, onChange }: ChoiceProps<T>) {
  const t = useT();
  return (
    <fieldset className="choices choices-plain">
      <legend>{t(title)}</legend>
      {all.map((value) => (
        <Checkbox
          key={value}
          checked={chosen === null || chosen.includes(value)}
          onChange={() => onChange(toggled(chosen, all, value))}
          label={t(`${prefix}.${value}` as MessageKey)}
          note={<ChoiceCount n={counts.get(value) ?? 0} />}
        />
      ))}
    </fieldset>
  );
}
