import { CornerLeftUp, Keyboard, Maximize2, Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { LineMark } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import {
  importPlacing as placingMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { Becomes } from './becomes'
import { LineText, lineMarks, useMarkText } from './line-rows'
import { Elsewhere, ProblemNumber, ProblemSection, useProblemTexts } from './problem-card'
import { ProblemRow } from './problem-list'
import type { ReviewProblems } from './use-problems'

const icons = { new: Plus, above: CornerLeftUp, out: X } as const
const looks: Record<LineMark, string> = {
  new: 'text-mark-ink',
  above: 'text-soft',
  out: 'text-soft line-through',
}

type Props = {
  problems: ReviewProblems
  draft: ReviewDraft
  /** The page, low, with the current line in sight. */
  strip: ReactNode
  onPage: () => void
}

/** Lines to place on a phone: a strip of the page, the lines of one problem, and a sheet that marks the current one. */
export function ProblemScreen({ problems, draft, strip, onPage }: Props) {
  const messages = useMessages(placingMessages)
  const { page } = useMessages(reviewMessages)
  const { current, line, open, counts } = problems
  const texts = useProblemTexts(draft)
  const markText = useMarkText()
  if (!current) return null
  const { title, question } = texts(current)
  const isName = current.code === 'headed-by-name'
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col flowing:min-h-fit">
      <div className="relative flex h-[10.375rem] max-h-[25dvh] shrink-0 border-line border-b [@media(height<44rem)]:hidden">
        {strip}
        <Button className="absolute end-3 bottom-2 rounded-full shadow-paper" onPress={onPage}>
          <Maximize2 aria-hidden="true" />
          {page}
        </Button>
      </div>
      <main className="min-h-0 flex-1 overflow-auto bg-panel pt-1 pb-3 flowing:overflow-visible">
        <div className="px-4">
          <div className="flex flex-wrap items-center gap-x-2">
            <ProblemNumber problem={current} problems={problems} />
            <p className="min-w-0 flex-1 basis-32 text-soft text-xs">
              {messages.placed(counts.placed, counts.all)}
            </p>
            {open.length > 1 && (
              <Button look="quiet" onPress={problems.skip}>
                {messages.skip}
              </Button>
            )}
          </div>
          {!isName && (
            <>
              <h2 className="font-semibold text-xl">{title}</h2>
              <p dir="auto" className="text-pretty text-soft">
                {question}
              </p>
              <ProblemSection problem={current} problems={problems} />
            </>
          )}
          {isName && (
            <ProblemRow problem={current} problems={problems} draft={draft} after={() => {}} />
          )}
        </div>
        {!isName && (
          <ul className="mt-2 border-line border-t">
            {current.lines.map(({ line: at, mark }) => (
              <li key={at} className="border-line border-b">
                <button
                  type="button"
                  aria-current={at === line ? 'true' : undefined}
                  onClick={() => problems.point(at)}
                  className={`flex min-h-12 w-full cursor-pointer flex-wrap items-center gap-x-3 border-transparent border-s-[3px] px-4 py-1 text-start -outline-offset-2 aria-current:border-pen ${mark === 'new' ? 'bg-mark-wash' : ''}`}
                >
                  <span className="w-5 shrink-0 text-sm text-soft tabular-nums">{at + 1}</span>
                  <LineText source={draft.source} line={at} className="flex-1 basis-40" />
                  <span className={`ms-auto shrink-0 font-semibold text-xs ${looks[mark]}`}>
                    {markText(mark, current.kind)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {!isName && (
          <div className="px-4">
            <Becomes problems={problems} draft={draft} />
            {line !== null && (
              <Elsewhere problem={current} problems={problems} draft={draft}>
                {messages.elsewhere(line + 1)}
              </Elsewhere>
            )}
          </div>
        )}
      </main>
      {!isName && line !== null && (
        <section
          aria-label={messages.line(line + 1, draft.source.lines[line]?.text ?? '')}
          className="shrink-0 border-line border-t bg-panel px-4 pt-2 pb-3"
        >
          <p className="truncate text-sm">
            <span className="text-soft">{messages.lineNumber(line + 1)}</span>{' '}
            <LineText source={draft.source} line={line} className="font-semibold" />
          </p>
          <div className="mt-2 flex flex-wrap gap-2">
            {lineMarks.map((mark) => {
              const Icon = icons[mark]
              const isChosen = current.lines.some((one) => one.line === line && one.mark === mark)
              return (
                <button
                  key={mark}
                  type="button"
                  aria-pressed={isChosen}
                  onClick={() => problems.mark(line, mark)}
                  className="flex min-h-12 min-w-0 flex-1 basis-[5.5rem] cursor-pointer items-center justify-center gap-x-1.5 rounded-card border border-line px-1 font-semibold text-sm aria-pressed:border-transparent aria-pressed:bg-ink aria-pressed:text-panel"
                >
                  <Icon aria-hidden="true" className="size-4 shrink-0 rtl:-scale-x-100" />
                  {markText(mark, current.kind)}
                </button>
              )
            })}
          </div>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button look="primary" className="flex-1" onPress={() => void problems.settle()}>
              {open.length > 1 ? messages.next : messages.done}
            </Button>
            <Button className="flex-1" onPress={problems.typeAnew}>
              <Keyboard aria-hidden="true" />
              {messages.typeAnew(current.kind)}
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}
