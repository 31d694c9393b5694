import type { ComponentType } from 'react';
import { ConsistencyPage } from './ConsistencyPage';
import { CoveragePage } from './ledger/CoveragePage';
import { OverviewPage } from './overview/OverviewPage';
import { SubjectPage } from './subject/SubjectPage';
import { TimePage } from './TimePage';
import { TargetsPage } from './targets/TargetsPage';
import './compare.css';
import './ledger/ledger.css';
import './overview/overview.css';
import './subject/subject.css';
import './targets/targets.css';

type Page = 'targets' | 'time' | 'consistency' | 'coverage' | 'overview' | 'subject';

const PAGES: Readonly<Record<Page, ComponentType<{ mapBeside: boolean }>>> = {
  targets: TargetsPage,
  time: TimePage,
  consistency: ConsistencyPage,
  coverage: CoveragePage,
  overview: OverviewPage,
  subject: SubjectPage,
} as const;

/** The pages that set plans side by side; loaded when one is first asked for. */
export default function ComparePages({ page, mapBeside }: { page: Page; mapBeside: boolean }) {
  const Shown = PAGES[page];
  return <Shown mapBeside={mapBeside} />;
}
