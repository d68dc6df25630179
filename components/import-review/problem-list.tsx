import { ChevronRight } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import type { ReadingProblem } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { importPlacing as placingMessages } from '@/lib/messages/areas'
import { Becomes } from './becomes'
import { LineRows } from './line-rows'
import { ProblemActions, ProblemNumber, ProblemSection, useProblemTexts } from './problem-card'
import type { ReviewProblems } from './use-problems'

type Props = { problems: ReviewProblems; draft: ReviewDraft }

/**
 * Lines of a weak reading to place, worst first: the open problem with its lines, the others as rows. `children`: doubts
 * about the whole reading.
 */
export function ProblemList({ problems, draft, children }: Props & { children: ReactNode }) {
  const messages = useMessages(placingMessages)
  const { counts, open, current } = problems
  const panel = useRef<HTMLElement>(null)
  const { placed, all } = counts
  /** Waits for an action that ends a problem; the keyboard goes on with the next one, or with the heading. */
  const after = async (action: void | Promise<void>) => {
    await action
    requestAnimationFrame(() => {
      const to = panel.current?.querySelector<HTMLElement>('[data-current] [aria-pressed="true"]')
      ;(to ?? panel.current?.querySelector<HTMLElement>('h2'))?.focus()
    })
  }
  return (
    <section ref={panel} aria-labelledby="lines-placed" className="mb-6">
      <h2 id="lines-placed" tabIndex={-1} className="font-semibold text-xl">
        {placed === all ? messages.allPlaced(all) : messages.placed(placed, all)}
      </h2>
      {open.length > 0 && <p className="mt-0.5 text-pretty text-sm text-soft">{messages.hint}</p>}
      {children}
      <ol className="mt-3 flex flex-col">
        {open.map((problem) => (
          <li key={problem.id}>
            {problem.id === current?.id && problem.code !== 'headed-by-name' ? (
              <OpenProblem problem={current} problems={problems} draft={draft} after={after} />
            ) : (
              <ProblemRow
                problem={problem}
                problems={problems}
                draft={draft}
                after={(action) => void after(action)}
              />
            )}
          </li>
        ))}
      </ol>
      <p className="mt-4 border-line border-t pt-3 font-semibold text-sm">{messages.read}</p>
    </section>
  )
}

type ProblemProps = Props & {
  problem: ReadingProblem
  /** Follows an action that ends a problem. */
  after: (action: void | Promise<void>) => void
}

function OpenProblem({ problem, problems, draft, after }: ProblemProps) {
  const { title, question } = useProblemTexts(draft)(problem)
  const next = () => after(problems.settle())
  return (
    <section
      aria-label={title}
      className="my-2 rounded-card border border-line bg-panel p-3 sm:p-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        <ProblemNumber problem={problem} problems={problems} />
        <h3 className="min-w-0 flex-1 font-semibold">{title}</h3>
      </div>
      <div className="mt-1 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <p dir="auto" className="min-w-0 flex-1 basis-60 text-pretty text-sm text-soft">
          {question}
        </p>
        <ProblemSection problem={problem} problems={problems} />
      </div>
      <LineRows problem={problem} problems={problems} source={draft.source} onNext={next} />
      <Becomes problems={problems} draft={draft} />
      <ProblemActions problem={problem} problems={problems} draft={draft} onNext={next} />
    </section>
  )
}

/** A problem that is not open: a row that opens it, or, for the name of the person, two buttons. */
export function ProblemRow({ problem, problems, draft, after }: ProblemProps) {
  const messages = useMessages(placingMessages)
  const { title, question, first } = useProblemTexts(draft)(problem)
  const number = <ProblemNumber problem={problem} problems={problems} />
  if (problem.code === 'headed-by-name') {
    return (
      <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-2 border-line border-b py-2">
        {number}
        <p className="min-w-0 flex-1 basis-60 break-words">
          <span className="font-semibold">{title}</span>{' '}
          <span className="text-sm text-soft">{question}</span>
        </p>
        <div className="flex flex-wrap gap-2">
          <Button onPress={() => after(problems.makePersonal(problem))}>
            {messages.makePersonal}
          </Button>
          <Button look="quiet" onPress={() => after(problems.leave(problem))}>
            {messages.keepSection}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <button
      type="button"
      onClick={() => problems.show(problem.id)}
      className="flex min-h-13 w-full cursor-pointer items-center gap-3 border-line border-b py-2 text-start hover:bg-hover"
    >
      {number}
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{title}</span>{' '}
        <bdi className="break-words text-sm text-soft">
          <Quoted>{first}</Quoted>
        </bdi>
      </span>
      <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-soft rtl:-scale-x-100" />
    </button>
  )
}
