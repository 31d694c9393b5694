import { useMemo } from 'react';
import { countBy } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import { KINDS, PRECISIONS, STAGES } from '../../catalogue/vocabulary';
import { useT } from '../../i18n/language';
import type { MessageKey } from '../../i18n/translate';
import { toggled } from '../../store/filters';
import { shownItems, useAtlas } from '../../store/store';
import { Checkbox } from '../../ui/Checkbox';

interface ChoiceProps<T extends string> {
  title: MessageKey;
  prefix: 'kind' | 'stage' | 'precision';
  all: readonly T[];
  chosen: readonly T[] | null;
  counts: ReadonlyMap<string, number>;
  onChange: (next: readonly T[] | null) => void;
}

function Choice<T extends string>({ title, prefix, all, chosen, counts, onChange }: ChoiceProps<T>) {
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
          note={counts.get(value) ?? 0}
        />
      ))}
    </fieldset>
  );
}

/** Kind, stage and precision, on and off. */
export function FiltersPanel() {
  const t = useT();
  const scene = useAtlas((s) => s.scene);
  const shown = useAtlas(shownItems);
  const patch = useAtlas((s) => s.patch);
  const counts = useMemo(() => {
    const by = (key: (item: Item) => string): Map<string, number> => countBy(shown, key);
    return { kinds: by((i) => i.kind), stages: by((i) => i.stage ?? ''), precision: by((i) => i.precision) };
  }, [shown]);
  return (
    <>
      <Choice
        title="kinds.title"
        prefix="kind"
        all={KINDS}
        chosen={scene.kinds}
        counts={counts.kinds}
        onChange={(kinds) => patch({ kinds })}
      />
      <Choice
        title="stages.title"
        prefix="stage"
        all={STAGES}
        chosen={scene.stages}
        counts={counts.stages}
        onChange={(stages) => patch({ stages })}
      />
      <p className="small">{t('stages.note')}</p>
      <Choice
        title="precision.title"
        prefix="precision"
        all={PRECISIONS}
        chosen={scene.precision}
        counts={counts.precision}
        onChange={(precision) => patch({ precision })}
      />
    </>
  );
}
