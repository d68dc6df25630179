'use client'

import { RefreshCw } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages, familyList as familyMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { Family } from '@/lib/resume/family/group-families'
import type { Pending } from '@/lib/resume/family/pending'
import { listGrid } from '../cards/list-grid'
import type { DashboardItem } from '../use-dashboard-items'

const UpdateDialog = latePart(
  () => import('@/components/document/family/update-dialog').then((file) => file.UpdateDialog),
  ({ onClose }, retry) => <NotFetchedNotice {...retry} onClose={onClose} />,
)

/** Members shown before "Show all". */
const shownAtFirst = 8

type Props = {
  family: Family<DashboardItem>
  pending: ReadonlyMap<string, Pending>
  /** Renders a member. */
  cell: (item: DashboardItem) => ReactNode
  /** Called after CVs were changed. */
  onChanged: () => Promise<void>
}

/** Master with its followers, and the number of those with pending changes. */
export function FamilyGroup({ family, pending, cell, onChanged }: Props) {
  const { master, followers } = family
  const messages = useMessages(familyMessages)
  const { ofKind } = useMessages(dashboardMessages)
  const { canWrite } = useSpace()
  const [isOpen, setOpen] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const members = master ? [master, ...followers] : followers
  const shown = isWhole ? members : members.slice(0, shownAtFirst)
  const stale = followers.filter(({ id }) => pending.has(id))
  const named = (item: DashboardItem) => ({
    id: item.id,
    name: displayTitle(item, ofKind.resume.untitled),
  })
  const name = master ? named(master).name : null
  return (
    <li className="col-span-full min-w-0">
      <section
        aria-label={name === null ? messages.withoutMain : messages.group(name)}
        className="-mx-2 rounded-card border border-line bg-panel/50 px-5 pt-4 pb-6 sm:-mx-4 sm:px-7"
      >
        <div className="mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="min-w-0 text-sm">
            <span dir="auto" className="wrap-anywhere">
              {name === null
                ? messages.mainMissing(followers.length)
                : messages.linked(name, followers.length)}
            </span>
            {stale.length > 0 && (
              <span className="ms-2 font-medium text-pen">{messages.stale(stale.length)}</span>
            )}
          </p>
          {master && stale.length > 0 && canWrite && (
            <Button size="small" onPress={() => setOpen(true)}>
              <RefreshCw aria-hidden="true" />
              {messages.updateAll}
            </Button>
          )}
        </div>
        <ul className={listGrid}>{shown.map(cell)}</ul>
        {shown.length < members.length && (
          <Button look="quiet" size="small" className="mt-5" onPress={() => setWhole(true)}>
            {messages.showAll(members.length)}
          </Button>
        )}
      </section>
      {isOpen && master && (
        <UpdateDialog
          master={named(master)}
          followers={stale.map(named)}
          onClose={() => setOpen(false)}
          onChanged={onChanged}
        />
      )}
    </li>
  )
}
