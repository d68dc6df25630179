'use client'

import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { listCell, listGrid, listSheet } from './list-grid'

/** Placeholder while the journal is loading. */
export function ListSkeleton() {
  const messages = useMessages(dashboardMessages)
  return (
    <div role="status">
      <span className="sr-only">{messages.loading}</span>
      <div aria-hidden="true" className={`mt-14 ${listGrid}`}>
        {['first', 'second', 'third'].map((name) => (
          <div key={name} className={listCell}>
            <div className={`${listSheet} aspect-[210/297] rounded-[2px] bg-panel/60`} />
          </div>
        ))}
      </div>
    </div>
  )
}
