import { CalendarDays, Download, Ellipsis, FileUp, Trash2 } from 'lucide-react'
import { type RefObject, useCallback, useDeferredValue, useMemo } from 'react'
import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { useFoundElsewhere } from '@/components/document/overview/use-found-elsewhere'
import { useValuesOfDocuments } from '@/components/document/use-documents'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { latePane } from '@/components/ui/late-part'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { chooseApplications } from '@/lib/browser/jobs/applications/choose-applications'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import {
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { Document } from '@/lib/resume/schema/document'
import { searchWordsOf } from '@/lib/resume/text/search-words'
import { useExports } from '../tables/use-exports'
import { initialChoice, type ListChoice, ListControls } from './list-controls'
import type { ListProps } from './list-props'
import { StageGroups } from './stage-groups'
import { UpcomingStrip } from './upcoming-strip'

const wordsOfDocument = (document: Document | null) => (document ? searchWordsOf(document) : '')

const ApplicationBoard = latePane(() =>
  import('../board/application-board').then((file) => file.ApplicationBoard),
)

type Props = Omit<ListProps, 'subject'> & {
  headingRef: RefObject<HTMLHeadingElement | null>
  journal: Journal | null
  /** All local and remote documents, for names of CVs and letters. */
  documents: readonly ListedHead[]
  trashCount: number
  choice: ListChoice
  onChoice: (change: Partial<ListChoice>) => void
  bring: ReturnType<typeof useFileImports>['bring']
  onImport: () => void
}

/** Applications in use, filtered, as list or board. */
export function ListView(props: Props) {
  const { headingRef, journal, items, documents, trashCount, choice, onChoice, onImport } = props
  const { today, actions, bring, want, onGone } = props
  const messages = useMessages(applicationsMessages)
  const { trashLink } = useMessages(dashboardMessages)
  const locale = useInterfaceLocale()
  const { settings } = useSettings()
  const isBoard = settings.applicationsView === 'board'
  const asked = useDeferredValue(choice.query.trim())
  // All text of local applications, on demand: the list never waits for it.
  const known = useValuesOfDocuments(items, asked !== '', wordsOfDocument)
  const isWhole = items.every(({ id, isHere }) => !isHere || known.has(id))
  const isElsewhere = items.some(({ isHere }) => !isHere)
  const elsewhere = useFoundElsewhere(asked, asked !== '' && isElsewhere, want !== null)
  const { stage, due, sort } = choice
  const found = useMemo(
    () =>
      chooseApplications(
        items,
        // The board has a column per stage instead of the filter.
        { query: asked, stage: isBoard ? 'all' : stage, due, sort, today, locale },
        (id) => known.get(id) ?? '',
        ({ id, isHere }) => !isHere && elsewhere.ids.has(id),
      ),
    [items, asked, isBoard, stage, due, sort, today, locale, known, elsewhere],
  )
  const isSearching = asked !== '' && (!isWhole || elsewhere.state === 'asking')
  const reach = isSearching
    ? 'searching'
    : asked !== '' && elsewhere.state === 'unreachable'
      ? 'device'
      : 'all'
  const isFiltered = asked !== '' || due !== 'any' || (!isBoard && stage !== 'all')
  const subject = [asked, isBoard, stage, due, sort].join('\n')
  const nameOfCv = useCallback(
    (id: string) => {
      const cv = documents.find((one) => one.id === id)
      return cv ? displayTitle(cv, '') : ''
    },
    [documents],
  )
  const list: ListProps = { items: found, today, subject, actions, want, onGone }
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
          {messages.title}
        </h1>
        <div className="-me-2.5 ms-auto flex flex-wrap items-center gap-x-1">
          {trashCount > 0 && (
            <a href="#trash" className={buttonLook('quiet', 'small')}>
              <Trash2 aria-hidden="true" />
              {trashLink(trashCount)}
            </a>
          )}
          <TablesMenu
            journal={journal}
            items={items}
            documents={documents}
            bring={bring}
            onImport={onImport}
          />
        </div>
      </div>
      <div className="mt-3 mb-4">
        <UpcomingStrip items={items} today={today} />
        <ListControls choice={choice} onChange={onChoice} />
      </div>
      <p role="status" className={isFiltered && found.length > 0 ? 'mb-3 text-soft' : 'sr-only'}>
        {isFiltered && messages.found[reach](found.length)}
      </p>
      {isFiltered && found.length === 0 && !isSearching ? (
        <div className="flex flex-wrap items-center gap-4 py-6">
          <p>{messages.nothingFound}</p>
          <Button onPress={() => onChoice(initialChoice)}>{messages.showAll}</Button>
        </div>
      ) : isBoard ? (
        <ApplicationBoard {...list} />
      ) : (
        <StageGroups {...list} {...{ nameOfCv }} isWhole={isFiltered} />
      )}
    </>
  )
}

type MenuProps = Pick<Props, 'journal' | 'items' | 'documents' | 'bring' | 'onImport'>

/** Menu to import and export all applications as tables and calendars. */
function TablesMenu({ journal, items, documents, bring, onImport }: MenuProps) {
  const messages = useMessages(applicationsMessages)
  const { exportTable, exportCalendar } = useExports(journal, items, documents, bring)
  return (
    <Menu
      label={messages.more}
      placement="bottom end"
      trigger={
        <Button look="quiet" size="small">
          <Ellipsis aria-hidden="true" />
          {messages.more}
        </Button>
      }
    >
      <MenuItem
        text={messages.importTable}
        icon={<FileUp aria-hidden="true" />}
        onAction={onImport}
      />
      <MenuItem
        text={messages.exportAll}
        icon={<Download aria-hidden="true" />}
        onAction={() => void exportTable()}
      />
      <MenuItem
        text={messages.calendar}
        icon={<CalendarDays aria-hidden="true" />}
        onAction={() => void exportCalendar()}
      />
    </Menu>
  )
}
