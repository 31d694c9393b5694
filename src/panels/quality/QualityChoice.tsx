import { useT } from '../../i18n/language';
import { QUALITIES, type Reading } from '../../store/reading';
import { useAtlas } from '../../store/store';
import './quality.css';

/** How finely the map is drawn: what was chosen for this machine, and another choice. */
export function QualityChoice() {
  const t = useT();
  const quality = useAtlas((s) => s.reading.quality);
  const drawing = useAtlas((s) => s.drawing);
  const read = useAtlas((s) => s.read);
  return (
    <label className="quality" title={t('quality.note')}>
      {t('quality.label')}
      <select value={quality} onChange={(e) => read({ quality: e.target.value as Reading['quality'] })}>
        <option value="auto">
          {drawing === null || quality !== 'auto'
            ? t('quality.auto')
            : t('quality.autoNow', { value: t(`quality.${drawing}`) })}
        </option>
        {QUALITIES.map((q) => (
          <option key={q} value={q}>
            {t(`quality.${q}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Beside the map where it is drawn more coarsely than it could be; the tools of 无障碍 have it always. */
export function QualityLine() {
  const worth = useAtlas((s) => s.mapStatus === 'ready' && s.drawing === 'low');
  return worth ? <QualityChoice /> : null;
}
