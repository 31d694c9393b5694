import { useEffect } from 'react';
import { Presenter } from '../../story/Presenter';
import { useWords } from '../../story/words';
import { Button } from '../../ui/Button';
import { useStories } from './stories';

/** The page as the presenter's window (`?presenter=<talk>`): no map, no catalogue needed. */
export default function PresenterShell() {
  const w = useWords();
  const { stories, failed, retry } = useStories();
  useEffect(() => {
    document.title = w('presenter');
  });
  if (stories)
    return <Presenter stories={stories} talk={new URLSearchParams(location.search).get('presenter') ?? ''} />;
  return (
    <main className="message" role={failed ? 'alert' : 'status'}>
      <p>{w(failed ? 'failed' : 'loading')}</p>
      {failed && <Button onClick={retry}>{w('retry')}</Button>}
    </main>
  );
}
