import type { Item } from '../../catalogue/types';
import { useLanguage, useT } from '../../i18n/language';
import { leadsSomewhere, publicAddress } from '../../store/deployment';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { embedSnippet } from './embed';

/** Ways to take an item along: its link, a frame for another page, its data. */
export function ItemTools({ item }: { item: Item }) {
  const t = useT();
  const language = useLanguage();
  const deployment = useAtlas((s) => s.deployment);
  const address = (): string => publicAddress(deployment, location.href);
  const setOutput = useAtlas((s) => s.setOutput);
  return (
    <fieldset className="panel-tools item-tools" aria-label={t('item.tools')}>
      <CopyButton icon="link" label={t('item.copyLink')} text={address} />
      {leadsSomewhere(address()) && (
        <CopyButton
          icon="copy"
          label={t('item.embed')}
          text={() => embedSnippet(item.id, item.title[language], language, address())}
        />
      )}
      <Button icon="download" onClick={() => setOutput({ kind: 'download', items: [item.id] })}>
        {t('item.download')}
      </Button>
    </fieldset>
  );
}
