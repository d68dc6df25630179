import { ArrowDown, CornerDownRight, Keyboard } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { ReadingProblem } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import {
  type MessagesOf,
  importPlacing as placingMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { sectionKeys } from '@/lib/resume/sections'
import { useReviewActions } from './review-context'
import { useDraftMessages } from './use-draft-messages'
import type { ReviewProblems } from './use-problems'

/** Number of a problem among all of the reading. */
export function ItemNumber({ at, of }: { at: number; of: number }) {
  const messages = useMessages(placingMessages)
  return (
    <span className="shrink-0 rounded-control bg-mark-wash px-1.5 py-0.5 font-semibold text-mark-ink text-xs tabular-nums">
      {messages.at(at, of)}
    </span>
  )
}

type Messages = MessagesOf<typeof placingMessages>

function titleOf({ titles }: Messages, code: ReadingProblem['code'], kind: string, count: number) {
  if (code === 'left-over') return titles[code](count)
  if (code === 'page-furniture' || code === 'headed-by-name') return titles[code]
  return titles[code](kind)
}

/** Returns the title and the question of a problem, its first words, and the entry above it. */
export function useProblemTexts(draft: ReviewDraft) {
  const messages = useMessages(placingMessages)
  const names = useDraftMessages()
  return ({ code, kind, lines, section, entry }: ReadingProblem) => {
    const own = draft.sections.find(({ id }) => id === section)
    const at = own?.entries.findIndex(({ id }) => id === entry) ?? -1
    const found = own?.entries[at]
    const above = found ? names.entry(found, at) : ''
    const first = draft.source.lines[lines[0]?.line ?? -1]?.text.replace(/\t/g, ' ') ?? ''
    const title = titleOf(messages, code, kind, lines.length)
    const question =
      code === 'headed-by-name'
        ? messages.asks[code](own?.title?.text ?? '')
        : code === 'joined-entries'
          ? messages.asks[code](above, kind)
          : above === ''
            ? messages.asks.alone
            : messages.asks.below(above)
    return { title, question, first, entry: found ?? null }
  }
}

type SectionProps = { problem: ReadingProblem; problems: ReviewProblems }

/** Chooses the section of new entries, where lines have none. */
export function ProblemSection({ problem, problems }: SectionProps) {
  const { section } = useMessages(reviewMessages)
  const names = useDraftMessages()
  if (problem.code === 'joined-entries') return null
  return (
    <Select
      label={section}
      value={problem.kind}
      onChange={problems.changeKind}
      options={[...sectionKeys, 'custom' as const].map((id) => ({ id, label: names.kindName(id) }))}
      className="max-w-56"
    />
  )
}

type ElsewhereProps = SectionProps & { draft: ReviewDraft; children: ReactNode }

/** Asks for the field of the current line, where no value has it. */
export function Elsewhere({ problem, problems, draft, children }: ElsewhereProps) {
  const { askPlace } = useReviewActions()
  const { line } = problems
  if (problem.code === 'joined-entries' || line === null) return null
  const text = draft.source.lines[line]?.text ?? ''
  const slices = [{ line, from: 0, to: text.length }]
  return (
    <Button look="quiet" onPress={() => askPlace({ kind: 'line', slices, text })}>
      <CornerDownRight aria-hidden="true" />
      {children}
    </Button>
  )
}

type ActionsProps = SectionProps & { draft: ReviewDraft; onNext: () => void }

/** Actions on the open problem: settle it, or type it anew. */
export function ProblemActions({ problem, problems, draft, onNext }: ActionsProps) {
  const messages = useMessages(placingMessages)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1">
      <Button onPress={onNext}>
        {problems.open.length > 1 ? messages.next : messages.done}
        {problems.open.length > 1 && <ArrowDown aria-hidden="true" />}
      </Button>
      <Button look="quiet" onPress={problems.typeAnew}>
        <Keyboard aria-hidden="true" />
        {messages.typeAnew(problem.kind)}
      </Button>
      <Elsewhere problem={problem} problems={problems} draft={draft}>
        {messages.elsewhere((problems.line ?? 0) + 1)}
      </Elsewhere>
      <p className="min-w-0 flex-1 basis-40 text-pretty text-soft text-xs">{messages.typeHint}</p>
    </div>
  )
}
