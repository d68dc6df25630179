import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import type { ReadingProblem } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { importPlacing as placingMessages } from '@/lib/messages/areas'
import { useProblemTexts } from './problem-card'
import { useReviewActions } from './review-context'
import type { ReviewProblems } from './use-problems'

type RowProps = {
  /** Number of the row among all. */
  number: ReactNode
  title: string
  /** Words of the file, or why. */
  words: ReactNode
  /** Opens it; the title is the button. */
  onOpen?: () => void
  onMouseEnter?: () => void
  /** Buttons. */
  children: ReactNode
}

/** Row of something that is left for the person, with its actions at the end. */
export function ItemRow({ number, title, words, onOpen, onMouseEnter, children }: RowProps) {
  const { pointAt } = useReviewActions()
  return (
    <section
      aria-label={title}
      onMouseEnter={onMouseEnter}
      onMouseLeave={() => pointAt(null)}
      className={`relative flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-hair border-b px-4 py-2 sm:px-6 ${onOpen ? 'hover:bg-hover' : ''}`}
    >
      {number}
      <p className="min-w-0 flex-1 basis-56 break-words text-sm text-soft">
        <span className="me-1.5 font-semibold text-base text-ink">{title}</span>
        {words}
      </p>
      {onOpen && (
        <button
          type="button"
          aria-label={title}
          onClick={onOpen}
          className="absolute inset-0 cursor-pointer -outline-offset-2"
        />
      )}
      <div className="relative z-1 ms-auto flex flex-wrap justify-end gap-2">{children}</div>
    </section>
  )
}

type Props = {
  number: ReactNode
  problem: ReadingProblem
  problems: ReviewProblems
  draft: ReviewDraft
  /** Follows an action that ends a problem. */
  after: (action: void | Promise<void>) => void
  onOpen: (id: string) => void
}

/** A problem that is not open: a row that opens it, with the likely actions on all its lines. */
export function ProblemRow({ number, problem, problems, draft, after, onOpen }: Props) {
  const messages = useMessages(placingMessages)
  const { pointAt } = useReviewActions()
  const { title, question, first } = useProblemTexts(draft)(problem)
  const row = {
    number,
    title,
    onMouseEnter: () =>
      pointAt(
        problem.lines.map(({ line }) => ({
          ...{ line, from: 0 },
          to: draft.source.lines[line]?.text.length ?? 0,
        })),
      ),
  }
  if (problem.code === 'headed-by-name') {
    return (
      <ItemRow {...row} words={question}>
        <Button onPress={() => after(problems.makePersonal(problem))}>
          {messages.makePersonal}
        </Button>
        <Button look="quiet" onPress={() => after(problems.leave(problem))}>
          {messages.keepSection}
        </Button>
      </ItemRow>
    )
  }
  const open = () => onOpen(problem.id)
  const quoted = (
    <bdi>
      <Quoted>{first}</Quoted>
    </bdi>
  )
  const leaveOut = (
    <Button onPress={() => after(problems.placeAll(problem, 'out'))}>{messages.marks.out}</Button>
  )
  return (
    <ItemRow {...row} words={quoted} onOpen={open}>
      {problem.code === 'date-alone' && (
        <>
          <Button onPress={() => void problems.placeAll(problem, 'new')}>
            {messages.addOne(problem.kind)}
          </Button>
          {leaveOut}
        </>
      )}
      {problem.code === 'page-furniture' && (
        <>
          {leaveOut}
          <Button look="quiet" onPress={open}>
            {messages.keepLines}
          </Button>
        </>
      )}
      {problem.code !== 'date-alone' && problem.code !== 'page-furniture' && (
        <ChevronRight aria-hidden="true" className="size-4 text-soft rtl:-scale-x-100" />
      )}
    </ItemRow>
  )
}
