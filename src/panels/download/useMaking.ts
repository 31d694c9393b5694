import { useState } from 'react';
import { type Translate, useT } from '../../i18n/language';
import type { DownloadWays, Made } from './ways';

interface Making {
  busy: boolean;
  /** What is said: progress, success or failure. */
  message: string;
  failed: boolean;
  /** The last file that was made. */
  made: Made | null;
  /** Shall its content be shown, because it could not be saved or the reader asks? */
  open: boolean;
  start(name: string, make: () => Promise<Made>): void;
  show(): void;
}

type State = Pick<Making, 'busy' | 'message' | 'failed' | 'made' | 'open'>;

const IDLE: State = { busy: false, message: '', failed: false, made: null, open: false };

function outcome(made: Made, canSave: boolean, t: Translate): State {
  const message = canSave ? t('download.done', { name: made.name }) : t('download.noSave');
  return { busy: false, message, failed: false, made, open: !canSave };
}

/** Making one file at a time, with words for what goes on. */
export function useMaking({ canSave, save }: DownloadWays): Making {
  const t = useT();
  const [state, setState] = useState(IDLE);
  const start = (name: string, make: () => Promise<Made>): void => {
    setState({ ...IDLE, busy: true, message: t('download.making', { name }) });
    make().then(
      (made) => {
        if (canSave) save(made);
        setState(outcome(made, canSave, t));
      },
      (error: unknown) => {
        // For whoever looks into it; the reader is told in words.
        console.info(error);
        setState({ ...IDLE, failed: true, message: t('download.error') });
      },
    );
  };
  return { ...state, start, show: () => setState({ ...state, open: true }) };
}
