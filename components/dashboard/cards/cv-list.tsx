'use client'

import { type ReactNode, type RefObject, useDeferredValue, useMemo, useState } from 'react'
import { useDocuments } from '@/components/document/use-documents'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { useConflicts, useRefusals } from '@/lib/browser/sync/use-sync'
import { dashboard as dashboardMessages, spaces as spaceMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { groupFamilies } from '@/lib/resume/family/group-families'
import type { useFileImports } from '../bring/use-file-imports'
import { FamilyGroup } from '../family/family-group'
import type { FamilyActions } from '../family/use-family-actions'
import { usePending } from '../family/use-pending'
import { matchesQuery } from '../search/search'
import { type KindCounts, type SearchReach, SearchResult } from '../search/search-result'
import { useFoundElsewhere } from '../search/use-found-elsewhere'
import type { DashboardItem } from '../use-dashboard-items'
import { CvCell } from './cv-cell'
import { hasSeveralPeople } from './cv-names'
import { listGrid } from './list-grid'
import { type SortOrder, sortItems, sortOrders } from './sort-items'

/** About as many as a large screen shows without scrolling. */
const earlyCards = 12

function reachOf(
  elsewhere: ReturnType<typeof useFoundElsewhere>['state'],
  isReading: boolean,
): SearchReach {
  if (isReading || elsewhere === 'asking') return 'searching'
  return elsewhere === 'unreachable' ? 'device' : 'all'
}

/** Counts items by kind. */
const countKinds = (items: readonly DashboardItem[]): KindCounts => ({
  resume: items.filter(({ kind }) => kind === 'resume').length,
  letter: items.filter(({ kind }) => kind === 'letter').length,
})

/** Returns CVs outside of any family, if there is another CV to follow. */
function findLinkable(items: readonly DashboardItem[]): ReadonlySet<string> {
  const followed = new Set(items.map(({ follows }) => follows))
  const mains = items.filter(({ kind, follows }) => kind === 'resume' && follows === null)
  const alone = mains.filter(({ id }) => !followed.has(id))
  return new Set(mains.length > 1 ? alone.map(({ id }) => id) : [])
}

type Props = {
  headingRef: RefObject<HTMLHeadingElement | null>
  items: DashboardItem[]
  query: string
  onQuery: (query: string) => void
  timeOf: (time: number) => string
  actions: FamilyActions
  want: ReturnType<typeof useFileImports>['want']
  onGone: () => void
  /** Called after several CVs were changed. */
  onChanged: () => Promise<void>
  /** Row of links above the list. */
  children: (shown: readonly DashboardItem[]) => ReactNode
}

/** CVs in use, sorted and searchable by name and text. */
export function CvList(props: Props) {
  const { headingRef, items, query, onQuery, timeOf, actions, want, onGone, onChanged, children } =
    props
  const messages = useMessages(dashboardMessages)
  const { unnamed } = useMessages(spaceMessages)
  const { workspace, known } = useSpace()
  const locale = useInterfaceLocale()
  const [order, setOrder] = useState<SortOrder>('updated')
  const conflicts = useConflicts()
  const refusals = useRefusals()
  const isOneOfSeveral = useMemo(() => hasSeveralPeople(items), [items])
  const asked = useDeferredValue(query.trim())
  const documents = useDocuments(items, asked !== '')
  const isElsewhere = items.some(({ isHere }) => !isHere)
  const elsewhere = useFoundElsewhere(asked, asked !== '' && isElsewhere, want !== null)
  const isReading = items.some(({ id, isHere }) => isHere && !documents.has(id))
  const found = useMemo(() => {
    const isFound = (item: DashboardItem) =>
      matchesQuery(item, documents.get(item.id) ?? null, asked) ||
      (!item.isHere && elsewhere.ids.has(item.id))
    const matching = asked === '' ? items : items.filter(isFound)
    return sortItems(matching, order, locale, (item) =>
      displayTitle(item, messages.ofKind[item.kind].untitled),
    )
  }, [items, documents, elsewhere, asked, order, locale, messages])
  const pending = usePending(useMemo(() => groupFamilies(items), [items]))
  const linkable = useMemo(() => findLinkable(items), [items])
  const families = useMemo(() => groupFamilies(found), [found])
  const cell = (item: DashboardItem, at: number) => (
    <CvCell
      key={item.id}
      item={item}
      isEarly={at < earlyCards}
      isOneOfSeveral={isOneOfSeveral}
      isLinkable={linkable.has(item.id)}
      pending={pending.get(item.id) ?? null}
      conflicts={conflicts.filter(({ documentId }) => documentId === item.id).length}
      refusal={refusals.find(({ documentId }) => documentId === item.id)?.code ?? null}
      timeOf={timeOf}
      actions={actions}
      want={want}
      onGone={onGone}
    />
  )
  return (
    <>
      <h1
        ref={headingRef}
        tabIndex={-1}
        dir={workspace === null ? undefined : 'auto'}
        className="wrap-anywhere text-xl outline-none"
      >
        {workspace === null ? messages.title : (known?.name ?? unnamed)}
      </h1>
      <div className="mt-1 mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="-ms-2.5 flex flex-wrap items-center gap-x-1">{children(found)}</div>
        <div className="flex min-w-0 flex-wrap items-end gap-3 max-sm:w-full">
          {items.length > 1 && (
            <Select
              label={messages.sortBy}
              isLabelHidden
              options={sortOrders.map((id) => ({ id, label: messages.sorts[id] }))}
              value={order}
              onChange={setOrder}
              className="max-sm:w-full"
            />
          )}
        </div>
      </div>
      <SearchResult
        query={asked}
        counts={countKinds(found)}
        reach={reachOf(elsewhere.state, isReading)}
        onClear={() => onQuery('')}
      />
      {found.length > 0 && (
        <ul className={listGrid}>
          {families.map((family, at) => {
            const [only] = family.master ? [family.master] : family.followers
            return only && family.followers.length < (family.master ? 1 : 2) ? (
              cell(only, at)
            ) : (
              <FamilyGroup
                key={family.masterId}
                family={family}
                pending={pending}
                cell={(item) => cell(item, at)}
                onChanged={onChanged}
              />
            )
          })}
        </ul>
      )}
    </>
  )
}
