import { type ComponentType, useState } from 'react';
import { createPortal } from 'react-dom';
import { useT } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';

type List = ComponentType<{ onClose: () => void }>;

/** Opens the list of talks; their words arrive with it. */
export function PresentButton() {
  const t = useT();
  const [list, setList] = useState<{ List: List } | null>(null);
  const open = (): void => {
    import('./StoryList').then(
      (module) => setList({ List: module.default }),
      () => useAtlas.getState().notify('output.failed'),
    );
  };
  return (
    <>
      <Button icon="present" aria-haspopup="dialog" aria-label={t('story.button')} onClick={open}>
        {t('story.button')}
      </Button>
      {/* Not inside the header, which hides the words of its buttons where it is narrow. */}
      {list && createPortal(<list.List onClose={() => setList(null)} />, document.body)}
    </>
  );
}
