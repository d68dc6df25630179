import { type ReactNode, useEffect, useRef } from 'react'
import type { ReadingProblem } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { Becomes, useEntryHead } from './becomes'
import { CheckRow, LeftOverRow, MissingRow, MoreRow, SectionCheckRow } from './item-rows'
import { LineRows } from './line-rows'
import { ItemNumber, ProblemActions, ProblemSection, useProblemTexts } from './problem-card'
import { ProblemRow } from './problem-row'
import type { ReviewHelp } from './use-import-help'
import type { OpenItem, OpenItems } from './use-open-items'
import type { ReviewProblems } from './use-problems'

type Props = {
  items: OpenItems
  problems: ReviewProblems
  draft: ReviewDraft
  help: ReviewHelp
  /** Name of the connected model; null without one. */
  model: string | null
  /** Opens a problem on a screen of its own; null where it opens in the list. */
  onOpen: ((id: string) => void) | null
}

/** Lists what is left for the person, worst first: the open problem with its lines, the others as rows with their actions. */
export function ProblemList({ items, problems, draft, help, model, onOpen }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const isPassing = useRef(false)
  /** Waits for an action that ends a problem; the keyboard goes on with the next one, or with the heading. */
  const after = async (action: void | Promise<void>) => {
    isPassing.current = true
    await action
  }
  // Once the list without the problem is on the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed list is what it waits for
  useEffect(() => {
    if (!isPassing.current) return
    isPassing.current = false
    const to = list.current?.querySelector<HTMLElement>('[data-current] [aria-pressed="true"]')
    ;(to ?? document.getElementById('lines-placed'))?.focus()
  }, [items.items])
  const show = (item: OpenItem) => {
    const number = <ItemNumber at={items.numberOf(item.id)} of={items.total} />
    switch (item.kind) {
      case 'problem': {
        const { problem } = item
        const isOpen = onOpen === null && problem.id === problems.current?.id
        if (isOpen && problem.code !== 'headed-by-name')
          return (
            <OpenProblem
              number={number}
              problem={problems.current ?? problem}
              problems={problems}
              draft={draft}
              after={after}
            />
          )
        return (
          <ProblemRow
            number={number}
            problem={problem}
            problems={problems}
            draft={draft}
            after={(action) => void after(action)}
            onOpen={onOpen ?? problems.show}
          />
        )
      }
      case 'left-over':
        return <LeftOverRow number={number} lines={item.lines} help={help} model={model} />
      case 'missing':
        return <MissingRow number={number} item={item} />
      case 'section':
        return <SectionCheckRow number={number} item={item} draft={draft} />
      case 'value':
        return <CheckRow number={number} place={item.place} draft={draft} />
      case 'more':
        return <MoreRow places={item.places} />
    }
  }
  return (
    <ol ref={list} className="mt-3 flex flex-col">
      {items.items.map((item) => (
        <li key={item.id}>{show(item)}</li>
      ))}
    </ol>
  )
}

type OpenProps = {
  number: ReactNode
  problem: ReadingProblem
  problems: ReviewProblems
  draft: ReviewDraft
  /** Follows an action that ends a problem. */
  after: (action: void | Promise<void>) => void
}

function OpenProblem({ number, problem, problems, draft, after }: OpenProps) {
  const { title, question, entry } = useProblemTexts(draft)(problem)
  const headOf = useEntryHead(draft)
  const next = () => after(problems.settle())
  return (
    <section
      aria-label={title}
      className="mx-4 mb-3 rounded-[0.75rem] border border-line bg-panel p-3 sm:mx-6 sm:p-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        {number}
        <h3 className="min-w-0 font-semibold text-base">{title}</h3>
        {entry && (
          <p className="ms-auto min-w-0 break-words text-sm text-soft">
            <bdi>{headOf(entry, problem)}</bdi>
          </p>
        )}
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
