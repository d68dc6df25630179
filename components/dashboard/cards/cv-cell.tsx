'use client'

import { memo, useEffect, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { RefusalCode } from '@/lib/browser/sync/sync-types'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { Pending } from '@/lib/resume/family/pending'
import type { useFileImports } from '../bring/use-file-imports'
import type { FamilyActions } from '../family/use-family-actions'
import type { DashboardItem } from '../use-dashboard-items'
import { CvCard } from './cv-card'
import { listCell, listSheet } from './list-grid'
import { useDocument } from './use-document'
import { useIsNear } from './use-is-near'

/** Milliseconds before an empty thumbnail reports that its CV is not on this device. */
const patience = 1_500

type Props = {
  item: DashboardItem
  /** Whether it is among the first: rendered at once, without waiting for visibility. */
  isEarly: boolean
  isOneOfSeveral: boolean
  /** Whether it can start following another CV. */
  isLinkable: boolean
  /** Pending changes of its master; null without any. */
  pending: Pending | null
  conflicts: number
  refusal: RefusalCode | null
  timeOf: (time: number) => string
  actions: FamilyActions
  /** Requests a download from the account; null while that is not possible. */
  want: ReturnType<typeof useFileImports>['want']
  onGone: () => void
}

/**
 * Virtualised list cell: an empty box with a name far from the viewport, so that a thousand CVs cost no more than ten;
 * near it the card, which downloads its CV if needed.
 */
export const CvCell = memo(function CvCell(props: Props) {
  const { item, isEarly, isOneOfSeveral, isLinkable, pending } = props
  const { conflicts, refusal, timeOf, actions, want, onGone } = props
  const messages = useMessages(dashboardMessages)
  const cell = useRef<HTMLLIElement>(null)
  const isNear = useIsNear(cell, isEarly)
  const document = useDocument(item, isNear)
  const { id, isHere } = item
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (isNear && !isHere) return want?.(id)
  }, [isNear, isHere, id, want])
  useEffect(() => {
    if (!isNear || isHere) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [isNear, isHere])
  return (
    <li
      ref={cell}
      className={`${listCell} group relative -m-2 p-2 [contain-intrinsic-size:auto_22rem] [content-visibility:auto]`}
    >
      {isNear ? (
        <CvCard
          item={item}
          document={document}
          isAway={!isHere && isLate}
          isOneOfSeveral={isOneOfSeveral}
          isLinkable={isLinkable}
          pending={pending}
          time={timeOf(item.updatedAt)}
          conflicts={conflicts}
          refusal={refusal}
          actions={actions}
          onGone={onGone}
        />
      ) : (
        <>
          <div
            className={`${listSheet} aspect-[210/297] rounded-[2px] border border-line bg-paper`}
          />
          <p className="line-clamp-3 font-semibold">
            {displayTitle(item, messages.ofKind[item.kind].untitled)}
          </p>
        </>
      )}
    </li>
  )
})
