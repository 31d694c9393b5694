import type { Topic } from '../../catalogue/vocabulary';
import { useLanguage, useT } from '../../i18n/language';
import { SECTOR_STYLE } from '../../sectors/registry';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { ChoiceCount } from './Choice';
import { TOPIC_GROUPS } from './counts';

interface TopicsChoiceProps {
  chosen: readonly Topic[] | null;
  counts: ReadonlyMap<string, number>;
  onChange: (next: readonly Topic[] | null) => void;
}

/** Topics by sector: none chosen means all; each one chosen adds its items. */
export function TopicsChoice({ chosen, counts, onChange }: TopicsChoiceProps) {
  const t = useT();
  const language = useLanguage();
  const on = new Set(chosen ?? []);
  const change = (topic: Topic): void => {
    const next = TOPIC_GROUPS.flatMap((g) => g.topics).filter((x) => on.has(x) !== (x === topic));
    onChange(next.length > 0 ? next : null);
  };
  return (
    <fieldset className="choices choices-plain topics">
      <legend>{t('filters.topics')}</legend>
      {chosen !== null && (
        <Button look="quiet" onClick={() => onChange(null)}>
          {t('filters.topicsClear')}
        </Button>
      )}
      {TOPIC_GROUPS.map(({ sector, topics }) => {
        // A topic without items here is of no use, unless it is on and must be switched off.
        const useful = topics.filter((topic) => on.has(topic) || (counts.get(topic) ?? 0) > 0);
        const chosenHere = topics.filter((topic) => on.has(topic)).length;
        return useful.length === 0 ? null : (
          <details key={sector}>
            <summary>
              <span>{SECTOR_STYLE[sector].name[language]}</span>
              {chosenHere > 0 && <span className="count">{t('filters.topicsChosen', { n: chosenHere })}</span>}
            </summary>
            {useful.map((topic) => (
              <Checkbox
                key={topic}
                checked={on.has(topic)}
                onChange={() => change(topic)}
                label={t(`topic.${topic}`)}
                note={<ChoiceCount n={counts.get(topic) ?? 0} />}
              />
            ))}
          </details>
        );
      })}
    </fieldset>
  );
}
