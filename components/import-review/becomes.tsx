import { useMessages } from '@/components/ui/messages'
import { locate, valuesOf } from '@/lib/importers/draft/change-draft'
import { draftFieldsOf } from '@/lib/importers/draft/draft-fields'
import type {
  DraftEntry,
  DraftSectionKind,
  ReadingProblem,
} from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { importPlacing as placingMessages } from '@/lib/messages/areas'
import { isEntryKind, namingFieldsOf } from '@/lib/resume/entry-fields'
import { useDraftMessages } from './use-draft-messages'
import type { ReviewProblems } from './use-problems'
import { valueText } from './value-text'

/** Returns the texts of an entry that tell it from others: title, whose it is and where, dates. */
function headOf({ fields }: DraftEntry, kind: DraftSectionKind, language: string) {
  const names = isEntryKind(kind) ? namingFieldsOf(kind) : draftFieldsOf(kind)
  const [title, ...others] = names.flatMap(({ name }) => fields[name]?.text.trim() || [])
  const dates = draftFieldsOf(kind).flatMap(({ name, kind: type }) => {
    const value = type === 'date' ? fields[name] : undefined
    return value ? [valueText(value, language)] : []
  })
  return { title, others: others.join(', '), dates: dates.join(' – ') }
}

/** Returns a function that tells an entry above a problem from others: whose it is and when. */
export function useEntryHead(draft: ReviewDraft) {
  const names = useDraftMessages()
  return (entry: DraftEntry, problem: ReadingProblem): string => {
    const section = draft.sections.find(({ id }) => id === problem.section)
    if (!section) return ''
    const { title, others, dates } = headOf(entry, section.kind, draft.language)
    const name = title ?? names.entry(entry, section.entries.indexOf(entry))
    return [others === '' ? name : others, dates].filter((text) => text !== '').join(', ')
  }
}

type Props = { problems: ReviewProblems; draft: ReviewDraft }

/** Tells what the lines of the current problem become as they are marked: new entries, more of the one above, nothing. */
export function Becomes({ problems, draft }: Props) {
  const messages = useMessages(placingMessages)
  const names = useDraftMessages()
  const { current, groups, read, isPending } = problems
  if (!current) return null
  const { section, entry } = current
  const above = section !== null && entry !== null ? locate(draft, { section, entry }) : null
  const aboveName = above
    ? names.entry(above.entry, above.section.entries.indexOf(above.entry))
    : ''
  return (
    <div role="status" className="mt-3 rounded-control bg-well px-3 py-2 text-sm">
      <p className="sr-only">{messages.becomes}</p>
      <ul className="flex flex-col gap-1">
        {groups.fresh.map((lines, at) => {
          const found = read[at]
          const { title, others, dates } = found
            ? headOf(found, current.kind, draft.language)
            : { title: undefined, others: '', dates: '' }
          const texts = found
            ? valuesOf(found).filter(
                ({ index, field }) => index !== undefined || field === 'summary',
              ).length
            : lines.length
          return (
            <li key={lines[0]} className="flex flex-wrap items-baseline gap-x-3">
              <span aria-hidden="true" className="w-16 shrink-0 text-soft text-xs">
                {at === 0 && messages.becomes}
              </span>
              <span className="min-w-0 flex-1 basis-40 break-words">
                <bdi className="font-semibold">
                  {isPending && !found ? '…' : (title ?? messages.untitled(current.kind))}
                </bdi>
                {others !== '' && (
                  <span className="ms-2 text-soft">
                    <bdi>{others}</bdi>
                  </span>
                )}
              </span>
              <span className="shrink-0 tabular-nums">
                <bdi>{dates}</bdi>
                {texts > 0 && <span className="ms-2 text-soft">{messages.lines(texts)}</span>}
              </span>
            </li>
          )
        })}
        {groups.above.length > 0 && (
          <li className="text-soft">{messages.goAbove(groups.above.length, aboveName)}</li>
        )}
        {groups.out.length > 0 && (
          <li className="text-soft">{messages.goOut(groups.out.length)}</li>
        )}
      </ul>
    </div>
  )
}
