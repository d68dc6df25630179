'use client'

import { useMessages } from '@/components/ui/messages'
import type { Bar } from '@/lib/ai/checks/rule'
import type { CheckReport } from '@/lib/ai/checks/run-checks'
import { checkPanel } from '@/lib/messages/areas'

type Props = { bars: CheckReport['bars']; shown: readonly Bar[] }

/** Shows each bar with its passed checks; never added up, and without a grade for the match. */
export function BarCards({ bars, shown }: Props) {
  const messages = useMessages(checkPanel)
  return (
    <div className="@container">
      <ul
        className={`grid gap-3 @max-md:gap-2 ${shown.length > 2 ? '@2xl:grid-cols-3' : '@md:grid-cols-2'}`}
      >
        {shown.map((bar) => {
          const { passed, of } = bars[bar]
          return (
            <li
              key={bar}
              className="flex flex-wrap items-baseline gap-x-2 rounded-card border border-line bg-panel p-3"
            >
              <h3 className="flex-1 text-base @md:basis-full">{messages.bars[bar]}</h3>
              <p className="order-2 basis-full text-soft text-xs">{messages.barHints[bar]}</p>
              {bar !== 'match' && (
                <div
                  aria-hidden="true"
                  className="order-3 mt-2 h-1.5 basis-full overflow-hidden rounded-full bg-line"
                >
                  <div
                    className="h-full rounded-full bg-add"
                    style={{ width: `${of === 0 ? 0 : (100 * passed) / of}%` }}
                  />
                </div>
              )}
              <p className="order-1 text-sm tabular-nums @md:order-4 @md:mt-1.5 @md:basis-full">
                {of === 0
                  ? messages.none
                  : bar === 'match'
                    ? messages.compared(of - passed)
                    : messages.passed(passed, of)}
              </p>
            </li>
          )
        })}
      </ul>
      <p className="mt-2 text-soft text-xs">{messages.noScore}</p>
    </div>
  )
}
