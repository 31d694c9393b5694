import { useMemo, useState } from 'react';
import { consistency } from '../../catalogue/compare/consistency';
import { type Cited, FINDING_KINDS, type Finding } from '../../catalogue/compare/finding';
import { useCompareT } from '../../i18n/compare';
import { useLanguage, useT } from '../../i18n/language';
import { formatTarget } from '../../i18n/target';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { useIndex } from '../common/useIndex';
import { Cite } from './Cite';
import { PageFrame } from './PageFrame';

/** A kind shows this many at first. */
const FIRST = 12;

/** What the plans say differently: both lines with their citations, to be checked by the reader, no verdict. */
export function ConsistencyPage() {
  const t = useCompareT();
  const { catalogue } = useIndex();
  const sectors = useAtlas((s) => s.scene.sectors);
  const found = useMemo(() => {
    const all = consistency(catalogue);
    return sectors === null ? all : all.filter((f) => f.cited.some((c) => sectors.includes(c.item.sector)));
  }, [catalogue, sectors]);
  return (
    <PageFrame title={t('check.title')} lead={t('check.lead', { n: found.length })}>
      {FINDING_KINDS.map((kind) => (
        <Kind key={kind} title={t(`check.${kind}`)} found={found.filter((f) => f.kind === kind)} />
      ))}
    </PageFrame>
  );
}

function Kind({ title, found }: { title: string; found: readonly Finding[] }) {
  const t = useCompareT();
  const [shown, setShown] = useState(FIRST);
  return (
    <section className="check">
      <h3>
        {title} <span className="count">{found.length}</span>
      </h3>
      {found.length === 0 && <p className="small">{t('check.noneOf')}</p>}
      <ul className="findings">
        {found.slice(0, shown).map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {found.length > shown && (
        <Button look="quiet" icon="down" onClick={() => setShown(found.length)}>
          {t('check.more', { n: found.length - shown })}
        </Button>
      )}
    </section>
  );
}

function FindingRow({ finding: { kind, about, cited, note } }: { finding: Finding }) {
  const t = useCompareT();
  const words = useT();
  const language = useLanguage();
  const { units } = useIndex().catalogue;
  const says = ({ item, target, name }: Cited): string => {
    if (kind === 'stage' && item.stage) return `${item.title[language]} · ${words(`stage.${item.stage}`)}`;
    if (name) return name;
    return target ? formatTarget(target, language, units, item.stage === 'maintain') : item.title[language];
  };
  return (
    <li>
      <h4>
        <span className="tag">{t('check.tag')}</span> {about[language]}
      </h4>
      {note && <p className="small">{note[language]}</p>}
      <ul className="lines">
        {cited.map((c) => (
          <li key={`${c.item.id}/${c.target?.value}/${c.target?.unit}/${c.target?.metric.zh}`}>
            <span>{says(c)}</span> <Cite item={c.item} />
          </li>
        ))}
      </ul>
    </li>
  );
}
