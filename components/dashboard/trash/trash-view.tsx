'use client'

import { Trash2, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useSyncState } from '@/lib/browser/sync/use-sync'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { displayTitle } from '../cards/cv-names'
import { daysLeft } from '../cards/days-left'
import { PaperPicture } from '../cards/paper-picture'
import { useDocument } from '../cards/use-document'
import { useIsNear } from '../cards/use-is-near'
import type { DashboardItem } from '../use-dashboard-items'

type Props = {
  items: DashboardItem[]
  dateOf: (time: number) => string
  restore: (item: DashboardItem) => Promise<boolean>
  erase: (item: DashboardItem) => void
  /** Called when one leaves the list, so that the focus finds a place. */
  onGone: () => void
}

/** The CVs in the trash: put back, or deleted for good. An account empties it after 30 days. */
export function TrashView({ items, dateOf, restore, erase, onGone }: Props) {
  const words = useMessages(dashboardMessages)
  const isGuest = useSyncState().kind === 'guest'
  if (items.length === 0) return <p className="text-soft">{words.trashEmpty}</p>
  return (
    <>
      <p className="mb-6 text-soft">{isGuest ? words.trashNote : words.trashNoteAccount}</p>
      <ul className="flex max-w-3xl flex-col gap-3">
        {items.map((item) => (
          <TrashRow
            key={item.id}
            item={item}
            since={dateOf(item.trashedAt ?? item.updatedAt)}
            isGuest={isGuest}
            onRestore={async () => {
              onGone()
              const title = displayTitle(item, words.ofKind[item.kind].untitled)
              if (await restore(item)) showToast({ text: words.restored(title) })
            }}
            onErase={() => {
              onGone()
              erase(item)
            }}
          />
        ))}
      </ul>
    </>
  )
}

type RowProps = {
  item: DashboardItem
  since: string
  isGuest: boolean
  onRestore: () => Promise<void>
  onErase: () => void
}

function TrashRow({ item, since, isGuest, onRestore, onErase }: RowProps) {
  const words = useMessages(dashboardMessages)
  const row = useRef<HTMLLIElement>(null)
  const document = useDocument(item, useIsNear(row, false))
  const title = displayTitle(item, words.ofKind[item.kind].untitled)
  const left = daysLeft(item.trashedAt ?? item.updatedAt, Date.now())
  return (
    <li
      ref={row}
      className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line bg-panel p-3 [contain-intrinsic-size:auto_6rem] [content-visibility:auto] sm:p-4"
    >
      <div className="w-14 shrink-0">
        <PaperPicture kind={item.kind} document={document} isSmall />
      </div>
      <div className="min-w-0 flex-1 basis-40">
        <h2 className="text-base">{title}</h2>
        <p className="text-sm text-soft">
          {words.trashedOn(since)}
          {!isGuest && ` · ${words.daysLeft(left)}`}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button aria-label={words.restoreNamed(title)} onPress={() => void onRestore()}>
          <Undo2 aria-hidden="true" className="rtl:-scale-x-100" />
          {words.restore}
        </Button>
        <Button look="danger" aria-label={words.eraseNamed(title)} onPress={onErase}>
          <Trash2 aria-hidden="true" />
          {words.erase}
        </Button>
      </div>
    </li>
  )
}
