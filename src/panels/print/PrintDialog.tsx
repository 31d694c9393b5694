import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useT } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Choices } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import { ORIENTATIONS, type Orientation, PAPERS, type Paper, type PrintContent } from './content';
import { PrintSheet } from './PrintSheet';
import { pageRule, putPage } from './page-rule';
import './print.css';

interface PrintDialogProps {
  count: number;
  /** Is the map on view, so that it can be printed? */
  withMap: boolean;
  prepare: (withList: boolean) => Promise<PrintContent>;
  onClose: () => void;
}

/** A list of more items is many pages; the reader asks for it. */
const MANY = 300;

interface Job {
  content: PrintContent;
  paper: Paper;
  orientation: Orientation;
}

/** Waits until every picture of the sheet can be printed. */
async function picturesThere(sheet: Element): Promise<void> {
  await Promise.all([...sheet.querySelectorAll('img')].map((img) => img.decode().catch(() => {})));
}

/** Prints a job once it stands in the page, and keeps its sheet and page size until the next or the end. */
function usePrinting(job: Job | null, done: () => void): void {
  const finished = useRef(done);
  finished.current = done;
  useEffect(() => {
    const sheet = document.querySelector('.print-sheet');
    if (!job || !sheet) return;
    const { content, paper, orientation } = job;
    const takeBack = putPage(pageRule(paper, orientation, `${content.approval} · ${content.title}`));
    // The page's own parts stay off the paper as long as the pages are there.
    document.documentElement.dataset.printing = '';
    let gone = false;
    void picturesThere(sheet).then(() => {
      if (gone) return;
      finished.current();
      window.print();
    });
    return () => {
      gone = true;
      delete document.documentElement.dataset.printing;
      takeBack();
    };
  }, [job]);
}

/** Paper, direction, with the list or without; then the browser's own print dialog. */
export function PrintDialog({ count, withMap, prepare, onClose }: PrintDialogProps) {
  const t = useT();
  const [paper, setPaper] = useState<Paper>('a4');
  const [orientation, setOrientation] = useState<Orientation>('landscape');
  const [wanted, setWanted] = useState(count <= MANY);
  const [job, setJob] = useState<Job | null>(null);
  const [state, setState] = useState<'idle' | 'preparing' | 'failed'>('idle');
  const able = typeof window.print === 'function';
  const withList = wanted || !withMap;
  usePrinting(job, () => setState('idle'));

  const print = (): void => {
    setState('preparing');
    prepare(withList).then(
      (content) => setJob({ content, paper, orientation }),
      (error: unknown) => {
        console.info(error);
        setState('failed');
      },
    );
  };
  return (
    <Dialog title={t('print.title')} closeLabel={t('output.close')} onClose={onClose}>
      {!able && <p className="hint">{t('print.unable')}</p>}
      {!withMap && <p className="hint">{t('print.noMap')}</p>}
      <Choices
        label={t('print.paper')}
        options={PAPERS.map((id) => ({ id, label: id.toUpperCase() }))}
        value={paper}
        onChange={setPaper}
      />
      <Choices
        label={t('print.orientation')}
        options={ORIENTATIONS.map((id) => ({ id, label: t(`print.${id}`) }))}
        value={orientation}
        onChange={setOrientation}
      />
      {withMap && <Checkbox label={t('print.withList', { n: count })} checked={wanted} onChange={setWanted} />}
      <p>
        <Button look="main" disabled={!able || state === 'preparing'} onClick={print}>
          {t('print.go')}
        </Button>
      </p>
      <p role="status">{state !== 'idle' && t(`print.${state}`)}</p>
      {job && createPortal(<PrintSheet {...job} />, document.body)}
    </Dialog>
  );
}
