import { useCallback, useEffect, useRef, useState } from 'react';
import type { Story } from '../catalogue/schema';
import { useLanguage } from '../i18n/language';
import { type Channel, openChannel, talkName } from './channel';
import { isOwnId } from './own/limits';
import type { TalkControl } from './useTalk';

/** Address of the presenter's window of this talk. */
function presenterAddress(language: string): string {
  const url = new URL(location.href);
  url.search = `?presenter=${talkName()}&lang=${language}`;
  url.hash = '';
  return url.href;
}

/** Tells the presenter's window where the talk is, does what it asks; opens it, or the notes where it cannot be. */
export function usePresenter(
  story: Story,
  control: TalkControl,
): {
  open: () => void;
  blocked: boolean;
  /** When the talk began, ms. */
  since: number;
} {
  const language = useLanguage();
  const channel = useRef<Channel | null>(null);
  const [since] = useState(() => Date.now());
  const [blocked, setBlocked] = useState(false);
  const { talk, number } = control;
  const latest = useRef({ control, tell: () => {} });
  const tell = useCallback(
    () =>
      channel.current?.post({
        type: 'at',
        story: story.id,
        scene: number,
        blank: talk.blank !== null,
        since,
        ...(isOwnId(story.id) && { own: story }),
      }),
    [story, number, talk.blank, since],
  );
  latest.current = { control, tell };

  useEffect(() => {
    const opened = openChannel(talkName(), (message) => {
      if (message.type === 'hello') latest.current.tell();
      if (message.type === 'run') latest.current.control.run({ do: message.command });
    });
    channel.current = opened;
    return () => opened?.close();
  }, []);
  useEffect(tell, [tell]);

  const open = (): void => {
    const window_ =
      channel.current &&
      window.open(presenterAddress(language), `plan-atlas-${talkName()}`, 'popup,width=960,height=720');
    setBlocked(!window_);
    if (!window_) control.change({ notes: true });
  };
  return { open, blocked, since };
}
