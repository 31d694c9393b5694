import type { CatalogueIndex } from '../catalogue/query';
import type { Story } from '../catalogue/schema';
import { useLanguage } from '../i18n/language';
import { formatPromise } from '../i18n/target';
import { figuresShown, sourcesOf } from './cited';
import { isOwnId } from './own/limits';
import { sceneAt } from './scene-of';
import { useWords } from './words';

/** What the audience reads beside the map: title, caption, the figures of the plan, where they stand. */
export function Caption({ story, number, index }: { story: Story; number: number; index: CatalogueIndex }) {
  const w = useWords();
  const language = useLanguage();
  const { scene } = sceneAt(story, number);
  const { units } = index.catalogue;
  const figures = figuresShown(scene, index);
  return (
    <section className="story-caption" aria-label={w('caption')}>
      <p className="story-where">
        <span>
          {isOwnId(story.id) && <span className="story-own">{w('own')}</span>}
          {story.title[language]}
        </span>
        <span className="story-count" title={w('at', { n: number, count: story.scenes.length })}>
          {number} / {story.scenes.length}
        </span>
      </p>
      <h2>{scene.title[language]}</h2>
      {scene.caption[language] && <p className="story-text">{scene.caption[language]}</p>}
      {figures.length > 0 && (
        <dl className="story-figures">
          {figures.map(({ item, target }) => (
            <div key={`${item.id}/${target.metric.zh}`}>
              <dt>{target.metric[language]}</dt>
              <dd>{formatPromise(target, language, units, item.stage === 'maintain')}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="story-sources">
        {w('sources')}
        {sourcesOf(scene, index, language).join(language === 'zh' ? '；' : '; ')}
      </p>
    </section>
  );
}
