import { type RefObject, useCallback, useDeferredValue, useMemo } from 'react'
import { useFoundElsewhere } from '@/components/document/overview/use-found-elsewhere'
import { useValuesOfDocuments } from '@/components/document/use-documents'
import { Button } from '@/components/ui/button'
import { latePane } from '@/components/ui/late-part'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import {
  type ApplicationItem,
  chooseApplications,
} from '@/lib/browser/jobs/applications/choose-applications'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  common as commonMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { nextDeed } from '@/lib/resume/next-deed'
import type { Document } from '@/lib/resume/schema/document'
import { searchWordsOf } from '@/lib/resume/text/search-words'
import { useDeedText } from '../use-deed-text'
import { useKnownCounts } from './job-counts'
import { glanceOf, stateOfHead } from './job-glance'
import { initialChoice, isFiltered, type ListChoice } from './list-controls'
import { ListHeads } from './list-heads'
import type { ListProps } from './list-props'
import { StageGroups } from './stage-groups'
import { UpcomingStrip } from './upcoming-strip'
import { useDifferingLines } from './use-differing-lines'

const wordsOfDocument = (document: Document | null) => (document ? searchWordsOf(document) : '')

const ApplicationBoard = latePane(() =>
  import('../board/application-board').then((file) => file.ApplicationBoard),
)

type Props = Omit<ListProps, 'subject'> & {
  headingRef: RefObject<HTMLHeadingElement | null>
  /** All local and remote documents, for names of CVs and letters. */
  documents: readonly ListedHead[]
  choice: ListChoice
  onChoice: (change: Partial<ListChoice>) => void
}

/** Applications in use, filtered, as list or board. */
export function ListView(props: Props) {
  const { headingRef, items, documents, choice, onChoice } = props
  const { today, actions, want, onGone } = props
  const messages = useMessages(applicationsMessages)
  const { results } = useMessages(applicationMessages)
  const { linesDiffer } = useMessages(commonMessages)
  const locale = useInterfaceLocale()
  const { settings } = useSettings()
  const isBoard = settings.applicationsView === 'board'
  const asked = useDeferredValue(choice.query.trim())
  // All text of local applications, on demand: the list never waits for it.
  const known = useValuesOfDocuments(items, asked !== '', wordsOfDocument)
  const isWhole = items.every(({ id, isHere }) => !isHere || known.has(id))
  const isElsewhere = items.some(({ isHere }) => !isHere)
  const elsewhere = useFoundElsewhere(asked, asked !== '' && isElsewhere, want !== null)
  const { stage, due, sort, isReversed } = choice
  // Facts of local jobs that their heads do not have.
  const glances = useValuesOfDocuments(items, true, glanceOf)
  const cvs = useMemo(() => {
    const used = new Set(items.map(({ application }) => application.resumeId))
    return documents.filter(({ id, kind }) => kind === 'resume' && used.has(id))
  }, [items, documents])
  const differing = useDifferingLines(cvs)
  const countOf = useKnownCounts()
  const deedText = useDeedText()
  const cvTextOf = useCallback(
    (id: string) => {
      const cv = cvs.find((one) => one.id === id)
      if (!cv) return ''
      const title = displayTitle(cv, '')
      const lines = differing.get(id) ?? null
      return lines === null ? title : results.version(title, linesDiffer(lines))
    },
    [cvs, differing, results, linesDiffer],
  )
  const keyOf = (item: ApplicationItem, column: 'place' | 'covers' | 'cv' | 'next') => {
    const glance = glances.get(item.id)
    const count = countOf(item.id)
    switch (column) {
      case 'place':
        return glance?.location ?? ''
      case 'covers':
        return count && count.of > 0 ? count.covered / count.of : ''
      case 'cv':
        return cvTextOf(item.application.resumeId)
      case 'next':
        return deedText(
          nextDeed(
            glance?.state ?? stateOfHead(item.application),
            count,
            today,
            count?.isLetterWritten ?? null,
          ),
        )
    }
  }
  const found = chooseApplications(
    items,
    // The board has a column per stage instead of the filter.
    {
      ...{ query: asked, stage: isBoard ? 'all' : stage, due, sort, today, locale, keyOf },
      ...(isReversed && { isReversed }),
    },
    (id) => known.get(id) ?? '',
    ({ id, isHere }) => !isHere && elsewhere.ids.has(id),
  )
  const isSearching = asked !== '' && (!isWhole || elsewhere.state === 'asking')
  const reach = isSearching
    ? 'searching'
    : asked !== '' && elsewhere.state === 'unreachable'
      ? 'device'
      : 'all'
  const isChosen = isFiltered({ ...choice, query: asked }, isBoard)
  const subject = [asked, isBoard, stage, due, sort, isReversed].join('\n')
  const list: ListProps = { items: found, today, subject, actions, want, onGone }
  return (
    <>
      <h1 ref={headingRef} tabIndex={-1} className="sr-only">
        {messages.title}
      </h1>
      {!isChosen && <UpcomingStrip {...{ items, glances, today }} />}
      <p
        role="status"
        className={isChosen && found.length > 0 ? 'px-4 py-2 text-soft sm:px-6' : 'sr-only'}
      >
        {isChosen && messages.found[reach](found.length)}
      </p>
      {isChosen && found.length === 0 && !isSearching ? (
        <div className="flex flex-wrap items-center gap-4 px-4 py-6 sm:px-6">
          <p>{messages.nothingFound}</p>
          <Button onPress={() => onChoice(initialChoice)}>{messages.showAll}</Button>
        </div>
      ) : isBoard ? (
        <div className="flex min-h-0 flex-1 flex-col px-4 pt-3 sm:px-8">
          <ApplicationBoard {...list} />
        </div>
      ) : (
        <>
          <ListHeads
            {...{ sort }}
            isReversed={isReversed ?? false}
            onSort={(next, reversed) => onChoice({ sort: next, isReversed: reversed })}
          />
          <StageGroups {...list} {...{ glances, cvTextOf }} isWhole={isChosen} />
        </>
      )}
    </>
  )
}
