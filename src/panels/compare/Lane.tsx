import type { DocumentInfo } from '../../catalogue/types';

const WIDTH = 132;
const YEAR_MIN = 8;
/** Room for the last year's figures. */
const OVER = 16;

/** The years of some plans on one line: filled where a plan speaks of the subject, empty where it does not. The words beside it say the same. */
export function Lane({ plans }: { plans: readonly { plan: DocumentInfo; speaks: boolean }[] }) {
  const from = Math.min(...plans.map((p) => p.plan.period.from));
  const to = Math.max(...plans.map((p) => p.plan.period.to)) + 1;
  const x = (year: number): number => ((year - from) / (to - from)) * WIDTH;
  return (
    <svg className="lane" viewBox={`0 0 ${WIDTH + OVER} 24`} width={WIDTH + OVER} height={24} aria-hidden="true">
      {plans.map(({ plan, speaks }) => (
        <g key={plan.id}>
          <rect
            className={speaks ? 'lane-speaks' : 'lane-silent'}
            x={x(plan.period.from) + 1}
            y={2}
            width={Math.max(YEAR_MIN, x(plan.period.to + 1) - x(plan.period.from) - 2)}
            height={8}
            rx={2}
          />
          <text x={x(plan.period.from) + 1} y={21}>
            {plan.period.from}
          </text>
        </g>
      ))}
    </svg>
  );
}
