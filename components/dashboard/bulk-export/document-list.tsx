'use client'

import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { bulkExport as bulkMessages, dashboard as dashboardMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { displayDetail, hasSeveralPeople } from '../cards/cv-names'
import type { DashboardItem } from '../use-dashboard-items'
import { isExportable, maxDocuments, selectedIds, selectFirst, toggleDocument } from './selection'

type Props = {
  items: readonly DashboardItem[]
  selected: ReadonlySet<string>
  onChange: (selected: ReadonlySet<string>) => void
  isBlind: boolean
}

/** Downloadable CVs and letters, each with a checkbox. */
export function DocumentList({ items, selected, onChange, isBlind }: Props) {
  const messages = useMessages(bulkMessages)
  const { ofKind, letter } = useMessages(dashboardMessages)
  const limitId = useId()
  const count = selectedIds(items, selected, isBlind).length
  const isOfSeveral = hasSeveralPeople(items)
  return (
    <fieldset className="min-w-0" aria-describedby={limitId}>
      <legend className="font-medium text-soft text-xs">{messages.documents}</legend>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="text-sm tabular-nums">
          <span role="status">{messages.selected(count)}</span>
          <span id={limitId} className="ms-3 text-soft">
            {messages.limit(maxDocuments)}
          </span>
        </p>
        <Button
          look="quiet"
          size="small"
          className="-me-2.5"
          onPress={() => onChange(count > 0 ? new Set() : selectFirst(items, isBlind))}
        >
          {count > 0 ? messages.selectNone : messages.selectAll}
        </Button>
      </div>
      <ul className="mt-1 max-h-[40dvh] overflow-y-auto rounded-control border border-line px-3 py-1">
        {items.map((item) => {
          const isPossible = isExportable(item, isBlind)
          const detail = displayDetail(item, isOfSeveral)
          const lines = [item.kind === 'letter' && letter, detail].filter(Boolean)
          return (
            <li key={item.id} className="py-0.5">
              <Checkbox
                label={
                  <span dir="auto" className="wrap-anywhere">
                    {displayTitle(item, ofKind[item.kind].untitled)}
                  </span>
                }
                description={lines.length > 0 && <bdi>{lines.join(' · ')}</bdi>}
                checked={isPossible && selected.has(item.id)}
                disabled={!isPossible}
                onChange={() => onChange(toggleDocument(selected, item.id))}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
