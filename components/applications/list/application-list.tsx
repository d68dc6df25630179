'use client'

import { useConflicts, useRefusals } from '@/lib/browser/sync/use-sync'
import { ApplicationRow } from './application-row'
import type { ListProps } from './list-props'
import { ShowMore } from './show-more'
import { useGrowingCount } from './use-growing-count'

/** Rows per batch: about two large screens. */
const step = 40

/** Applications as rows. */
export function ApplicationList({ items, today, actions, want, onGone }: ListProps) {
  const conflicts = useConflicts()
  const refusals = useRefusals()
  const { count, end, left, showMore } = useGrowingCount(items.length, step)
  return (
    <>
      <ul className="divide-y divide-line rounded-card border border-line bg-panel">
        {items.slice(0, count).map((item) => (
          <ApplicationRow
            key={item.id}
            item={item}
            today={today}
            conflicts={conflicts.filter(({ documentId }) => documentId === item.id).length}
            refusal={refusals.find(({ documentId }) => documentId === item.id)?.code ?? null}
            actions={actions}
            want={want}
            onGone={onGone}
          />
        ))}
      </ul>
      <ShowMore end={end} left={left} onPress={showMore} />
    </>
  )
}
