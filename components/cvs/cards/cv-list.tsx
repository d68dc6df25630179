import { Plus } from 'lucide-react'
import Link from 'next/link'
import {
  Fragment,
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
} from 'react'
import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { useFoundElsewhere } from '@/components/document/overview/use-found-elsewhere'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { useDocuments, useValuesOfDocuments } from '@/components/document/use-documents'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { readIncomplete } from '@/lib/browser/device/settings/next-steps'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { useConflicts, useRefusals } from '@/lib/browser/sync/use-sync'
import { dashboard as dashboardMessages, spaces as spaceMessages } from '@/lib/messages/areas'
import { missingParts } from '@/lib/resume/completeness'
import { displayTitle } from '@/lib/resume/display-title'
import { groupFamilies } from '@/lib/resume/family/group-families'
import type { Document } from '@/lib/resume/schema/document'
import { ContradictionsLine } from '../contradictions/contradictions-line'
import { usePending } from '../family/use-pending'
import { type ListDialog, ListDialogs } from '../search/list-menu'
import { findArchived, isListed, type ListFilter, matchesQuery } from '../search/search'
import { trayButtonId } from './cv-card'
import { CvCell } from './cv-cell'
import { displayPerson, hasSeveralPeople } from './cv-names'
import type { CvProps } from './cv-parts'
import { ListSkeleton, listGrid, listLine } from './list-skeleton'
import { SelectionBar } from './selection-bar'
import { type SortOrder, sortItems } from './sort-items'
import { stackItems } from './stack-items'
import type { CvActions } from './use-cv-actions'
import { VersionsTray } from './versions-tray'

/** About as many as a large screen shows without scrolling. */
const earlyCards = 12

/** Scope of a search: all CVs, not all of them yet, or only those of this device. */
function reachOf(elsewhere: ReturnType<typeof useFoundElsewhere>['state'], isReading: boolean) {
  if (isReading || elsewhere === 'asking') return 'searching'
  return elsewhere === 'unreachable' ? 'device' : 'all'
}

/** Returns CVs outside of any family, if there is another CV to follow. */
function findLinkable(items: readonly PaperItem[]): ReadonlySet<string> {
  const followed = new Set(items.map(({ follows }) => follows))
  const mains = items.filter(({ kind, follows }) => kind === 'resume' && follows === null)
  const alone = mains.filter(({ id }) => !followed.has(id))
  return new Set(mains.length > 1 ? alone.map(({ id }) => id) : [])
}

const countMissing = (document: Document | null) =>
  document?.kind === 'resume' ? missingParts(document).length : 0

const cvOf = (document: Document | null) => document?.lineage?.documentId ?? null

type Props = {
  headingRef: RefObject<HTMLHeadingElement | null>
  items: PaperItem[]
  query: string
  filter: ListFilter
  /** Shows all again. */
  onClear: () => void
  order: SortOrder
  timeOf: (time: number) => string
  actions: CvActions
  want: ReturnType<typeof useFileImports>['want']
  dialog: ListDialog | null
  onDialog: (dialog: ListDialog | null) => void
  onGone: () => void
  /** Called after several CVs were changed. */
  onChanged: () => Promise<void>
  /** Below the list, which comes with it. */
  children: ReactNode
}

/** CVs in use, sorted and searchable by name and text; each with its versions and letters behind it. */
export function CvList(props: Props) {
  const { headingRef, items, query, filter, onClear, order, timeOf, actions, want } = props
  const { dialog, onDialog, onGone, onChanged, children } = props
  const messages = useMessages(dashboardMessages)
  const { canWrite } = useSpace()
  const locale = useInterfaceLocale()
  const [open, setOpen] = useState<string | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const conflicts = useConflicts()
  const refusals = useRefusals()
  const isOneOfSeveral = useMemo(() => hasSeveralPeople(items), [items])
  const asked = useDeferredValue(query.trim())
  const documents = useDocuments(items, asked !== '')
  const isElsewhere = items.some(({ isHere }) => !isHere)
  const elsewhere = useFoundElsewhere(asked, asked !== '' && isElsewhere, want !== null)
  const isReading = items.some(({ id, isHere }) => isHere && !documents.has(id))
  const allLetters = useMemo(() => items.filter(({ kind }) => kind === 'letter'), [items])
  const cvOfLetter = useValuesOfDocuments(allLetters, true, cvOf)
  const unfinished = useMemo(() => {
    const ids = readIncomplete()
    return items.filter(({ id, kind }) => kind === 'resume' && ids.has(id))
  }, [items])
  const missing = useValuesOfDocuments(unfinished, true, countMissing)
  const archived = useMemo(() => findArchived(items, cvOfLetter), [items, cvOfLetter])
  const current = useMemo(() => items.filter(({ id }) => !archived.has(id)), [items, archived])
  const found = useMemo(() => {
    const isFound = (item: PaperItem) =>
      asked === '' ||
      matchesQuery(item, documents.get(item.id) ?? null, asked) ||
      (!item.isHere && elsewhere.ids.has(item.id))
    const listed = items.filter((item) => isListed(item, filter, archived, asked !== ''))
    return sortItems(listed.filter(isFound), order, locale, (item) =>
      displayTitle(item, messages.ofKind[item.kind].untitled),
    )
  }, [items, filter, archived, documents, elsewhere, asked, order, locale, messages])
  const pending = usePending(useMemo(() => groupFamilies(items), [items]))
  const linkable = useMemo(() => findLinkable(items), [items])
  // A search finds versions and letters as well, each by itself.
  const stacks = useMemo(
    () =>
      asked === ''
        ? stackItems(found, cvOfLetter)
        : found.map((top) => ({ top, versions: [], letters: [] })),
    [found, cvOfLetter, asked],
  )
  const selected = found.filter(({ id }) => ticked.has(id))
  const onTick = useCallback(
    (id: string) =>
      setTicked(
        (now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]),
      ),
    [],
  )
  const onOpen = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), [])
  const [isRead, setRead] = useState(false)
  if (!isRead && allLetters.every(({ id, isHere }) => !isHere || cvOfLetter.has(id))) setRead(true)
  // Cards would move when it becomes known which letters lie behind them.
  if (!isRead) return <ListSkeleton />

  const partsOf = (item: PaperItem): CvProps => ({
    ...{ item, actions, onGone, onTick },
    isLinkable: linkable.has(item.id),
    pending: pending.get(item.id) ?? null,
    time: timeOf(item.updatedAt),
    conflicts: conflicts.filter(({ documentId }) => documentId === item.id).length,
    refusal: refusals.find(({ documentId }) => documentId === item.id)?.code ?? null,
    isArchived: archived.has(item.id),
    isOn: ticked.has(item.id),
    isAnyOn: selected.length > 0,
  })
  return (
    <>
      <div className={listLine}>
        <ListHeading
          {...{ headingRef, filter, found, onClear }}
          query={asked}
          reach={reachOf(elsewhere.state, isReading)}
        />
        {asked === '' && !filter && selected.length === 0 && (
          <ContradictionsLine items={current} onShow={() => onDialog('contradictions')} />
        )}
        {selected.length > 0 && (
          <SelectionBar
            {...{ selected, actions }}
            onPack={() => onDialog('several')}
            onClear={() => {
              setTicked(new Set())
              onGone()
            }}
          />
        )}
      </div>
      {(found.length > 0 || asked === '') && (
        <ul className={listGrid}>
          {stacks.map((stack, at) => {
            const { top, versions, letters } = stack
            const stale = versions.filter(({ id }) => pending.has(id))
            const isOpen = open === top.id && versions.length + letters.length > 0
            return (
              <Fragment key={top.id}>
                <CvCell
                  {...partsOf(top)}
                  {...{ stack, isOpen, onOpen, want }}
                  isEarly={at < earlyCards}
                  person={displayPerson(top, isOneOfSeveral)}
                  stale={stale.length}
                  missing={missing.get(top.id) ?? 0}
                />
                {isOpen && (
                  <VersionsTray
                    {...{ stack, stale, partsOf, onChanged }}
                    onNew={() => void actions.createFollower(top)}
                    onClose={() => {
                      setOpen(null)
                      document.getElementById(trayButtonId(top.id))?.focus()
                    }}
                  />
                )}
              </Fragment>
            )
          })}
          {canWrite && asked === '' && !filter && (
            // What the header has as well, within the reach of a mouse.
            <li aria-hidden="true">
              <Link
                href={inSpace('/editor')}
                tabIndex={-1}
                className="flex aspect-[218/270] flex-col items-center justify-center gap-1.5 rounded-[3px] border-[1.5px] border-edge border-dashed font-semibold text-ink no-underline hover:bg-hover"
              >
                <Plus className="size-5" />
                {messages.newCv}
              </Link>
            </li>
          )}
        </ul>
      )}
      {children}
      <ListDialogs
        items={current}
        open={dialog}
        onOpen={onDialog}
        shown={selected.length > 0 ? selected : found}
      />
    </>
  )
}

type HeadingProps = Pick<Props, 'headingRef' | 'query' | 'filter' | 'onClear'> & {
  found: readonly PaperItem[]
  reach: ReturnType<typeof reachOf>
}

/** Names the list or the part of it that is shown, counts what was found, and leads back to the whole list. */
function ListHeading({ headingRef, query, filter, onClear, found, reach }: HeadingProps) {
  const messages = useMessages(dashboardMessages)
  const { unnamed } = useMessages(spaceMessages)
  const { workspace, known } = useSpace()
  const title = workspace === null ? messages.title : (known?.name ?? unnamed)
  const part = filter?.kind === 'tag' ? filter.tag : messages.archived
  const result = messages.searched[reach]
  const isAny = found.length > 0
  const isCounted = query !== '' || (filter !== null && isAny)
  const letter = found.filter(({ kind }) => kind === 'letter').length
  const resume = found.length - letter
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
      <h1
        ref={headingRef}
        tabIndex={-1}
        dir={workspace === null && !filter ? undefined : 'auto'}
        className={query === '' || filter ? 'wrap-anywhere text-xl outline-none' : 'sr-only'}
      >
        {filter ? part : title}
      </h1>
      <p role="status" className={isCounted ? `max-w-xl ${isAny ? 'text-soft' : ''}` : 'sr-only'}>
        {isCounted && (isAny ? result.found({ resume, letter }) : result.nothing(query))}
      </p>
      {(filter || (query !== '' && !isAny && reach !== 'searching')) && (
        <Button size="small" className="-my-1" onPress={onClear}>
          {messages.clearSearch}
        </Button>
      )}
    </div>
  )
}
