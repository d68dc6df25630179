import { Plus } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { addEntry, removeEntry } from '@/lib/browser/editing/entries'
import {
  deedSections,
  entriesWithDeeds,
  hasCarriedTitle,
  isFilled,
} from '@/lib/browser/editing/guide-stations'
import { entriesOf, findEntry, isWorkEntry, withEntries } from '@/lib/browser/editing/locate'
import { guide as guideMessages } from '@/lib/messages/areas'
import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { entryHeading } from '../sections/entry-heading'
import { GroupOffer } from '../sections/group-offer'
import { AskedFields } from './asked-fields'
import { Question } from './question'

/**
 * Returns a function that adds an entry to a section and asks about it.
 *
 * @param replaced empty entry that goes with it
 */
function useNewEntry(replaced?: string): (section: string, isActivity?: boolean) => void {
  const { run, session, view, ids } = useEditor()
  return (section, isActivity = false) => {
    const isDone = run((document) => {
      const before = replaced ? removeEntry(document, replaced).document : document
      const edit = addEntry(before, section, ids)
      const isFirstJob = section === 'work' && !isActivity && before.content.work.length === 0
      // The question puts the caret into its first field.
      return (
        edit && { document: isFirstJob ? withTitle(edit.document) : edit.document, focus: null }
      )
    })
    const added = entriesOf(session.document().content, section).at(-1)
    if (isDone && added) view.set({ guide: { step: 'positions', entry: added.id, isActivity } })
  }
}

/** Returns the CV with the job title under the name in its first job: it was asked for already. */
function withTitle(document: ResumeDocument): ResumeDocument {
  const { work, basics } = document.content
  const titled = work.map((entry) => ({ ...entry, position: basics.label }))
  return withEntries(document, 'work', titled)
}

/** Asks for a job, the latest first; for whoever has none, for something else that counts. */
export function PositionQuestion({ entry }: { entry: string | null }) {
  const filled = useDraft((document) =>
    entriesWithDeeds(document)
      .filter((id) => isFilled(document, id))
      .join(' '),
  )
  if (entry !== null)
    return <EntryQuestion entry={entry} isFirst={filled.split(' ')[0] === entry} />
  if (filled === '') return <FirstJob />
  return <MoreJobs />
}

/** Offers an earlier job, or something else that counts, below what there is. */
function MoreJobs() {
  const { positions, activity } = useMessages(guideMessages)
  const addEntry = useNewEntry()
  const hasJob = useDraft(({ content }) => content.work.length > 0)
  const [isElse, setElse] = useState(!hasJob)
  if (isElse) return <ActivityQuestion />
  return (
    <Question title={positions.moreTitle} text={activity.text}>
      <Told />
      <div className="flex flex-col gap-2">
        <Button
          size="large"
          className="whitespace-normal! justify-start! text-start"
          onPress={() => addEntry('work')}
        >
          <Plus aria-hidden="true" />
          {positions.more}
        </Button>
        <Button
          size="large"
          className="whitespace-normal! justify-start! text-start"
          onPress={() => setElse(true)}
        >
          <Plus aria-hidden="true" />
          {activity.add}
        </Button>
      </div>
    </Question>
  )
}

/** Jobs and activities that were told, each with its question. */
function Told() {
  const { view } = useEditor()
  const content = useDraft((document) => document.content)
  const design = useDraft((document) => document.design)
  const told = deedSections.flatMap((key) =>
    entriesOf(content, key).map((entry) => {
      const [role] = isWorkEntry(entry) ? entry.roles : []
      return { id: entry.id, asked: role?.id ?? entry.id, ...entryHeading(key, entry, design) }
    }),
  )
  return (
    <ul className="flex flex-col">
      {told.map(({ id, asked, title, beside, time }) => (
        <li key={id} className="border-hair border-b">
          <GroupOffer entryId={id} isInPlace />
          <button
            type="button"
            className="flex min-h-9 w-full cursor-pointer items-center gap-2 text-start text-sm hover:bg-hover pointer-coarse:min-h-11"
            onClick={() => view.set({ guide: { step: 'positions', entry: asked } })}
          >
            <span className="min-w-0 flex-1 truncate">
              {[title, beside].filter(Boolean).join(' · ')}
            </span>
            <span className="shrink-0 text-soft">{time}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Begins the first job at once, so that its fields are there, or goes on with one that was begun and left empty. */
function FirstJob() {
  const { session, view } = useEditor()
  const addEntry = useNewEntry()
  const begin = useEffectEvent(() => {
    const document = session.document()
    const begun = document.content.work.find(({ id }) => !isFilled(document, id))
    if (begun) view.set({ guide: { step: 'positions', entry: begun.id } })
    else addEntry('work')
  })
  const count = useDraft(({ content }) => content.work.length)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address may have asked for no job after one was begun
  useEffect(() => begin(), [count])
  return null
}

function EntryQuestion({ entry, isFirst }: { entry: string; isFirst: boolean }) {
  const { positions, activity } = useMessages(guideMessages)
  const [hasNone, setHasNone] = useState(false)
  const isActivity = useView(({ guide }) => guide?.isActivity)
  const section = useDraft(({ content }) => findEntry(content, entry)?.key ?? null)
  const isEmpty = useDraft(
    (document) => !isFilled(document, entry) || hasCarriedTitle(document, entry),
  )
  const isOnly = useDraft(
    ({ content }) => deedSections.flatMap((key) => entriesOf(content, key)).length === 1,
  )
  if (hasNone) return <ActivityQuestion entry={entry} />
  if (section === null) return <FirstJob />
  const isJob = (section === 'work' || entryOfRolesKey(section) !== null) && !isActivity
  const title = isFirst || isOnly ? positions.title : positions.earlier
  return (
    <Question title={isJob ? title : activity.title} text={isJob ? positions.text : activity.text}>
      <AskedFields sectionKey={section} entryId={entry} />
      {isJob && isOnly && isEmpty && (
        <Button look="quiet" className="-ms-3 self-start" onPress={() => setHasNone(true)}>
          {positions.none}
        </Button>
      )}
    </Question>
  )
}

/** Sections that print what counts in place of a job. */
const activities = {
  internship: 'work',
  volunteer: 'volunteer',
  projects: 'projects',
  school: null,
} as const

/** Asks whoever has no job yet for school, helping out, a club or a project. */
function ActivityQuestion({ entry }: { entry?: string }) {
  const { view } = useEditor()
  const { activity } = useMessages(guideMessages)
  const addEntry = useNewEntry(entry)
  return (
    <Question title={activity.title} text={activity.text}>
      {!entry && <Told />}
      <div className="flex flex-col gap-2">
        {(Object.keys(activities) as (keyof typeof activities)[]).map((kind) => (
          <Button
            key={kind}
            size="large"
            className="whitespace-normal! justify-start! text-start"
            onPress={() => {
              const section = activities[kind]
              if (section) addEntry(section, true)
              else view.set({ guide: { step: 'education', entry: null } })
            }}
          >
            {activity[kind]}
          </Button>
        ))}
      </div>
    </Question>
  )
}
