import { CornerLeftUp, Keyboard, Plus, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { LineMark } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { importPlacing as placingMessages } from '@/lib/messages/areas'
import { Becomes } from './becomes'
import { LineText, lineMarks, useMarkText } from './line-rows'
import { Elsewhere, ItemNumber, ProblemSection, useProblemTexts } from './problem-card'
import { ProblemRow } from './problem-row'
import { useFirstFocus } from './use-first-focus'
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
}

/** Lines to place on a phone: the lines of one problem, and a sheet that marks the current one. */
export function ProblemScreen({ problems, draft }: Props) {
  const messages = useMessages(placingMessages)
  const { current, line, open } = problems
  const texts = useProblemTexts(draft)
  const markText = useMarkText()
  const pane = useFirstFocus()
  if (!current) return null
  const { title, question } = texts(current)
  const at = open.findIndex(({ id }) => id === current.id)
  const settled = problems.total - open.length
  const number = <ItemNumber at={settled + at + 1} of={problems.total} />
  const isName = current.code === 'headed-by-name'
  return (
    <>
      <main
        ref={pane}
        className="min-h-0 flex-1 overflow-auto bg-panel pt-1 pb-3 flowing:overflow-visible"
      >
        <div className="px-4">
          <div className="flex flex-wrap items-center gap-x-2">
            {number}
            {open.length > 1 && (
              <Button look="quiet" className="-me-3 ms-auto" onPress={problems.skip}>
                {messages.skip}
              </Button>
            )}
          </div>
          {!isName && (
            <>
              <h2 tabIndex={-1} className="font-semibold text-xl focus:outline-none">
                {title}
              </h2>
              <p dir="auto" className="text-pretty text-soft">
                {question}
              </p>
              <ProblemSection problem={current} problems={problems} />
            </>
          )}
          {isName && (
            <ProblemRow
              number={number}
              problem={current}
              problems={problems}
              draft={draft}
              after={() => {}}
              onOpen={problems.show}
            />
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
          <div className="mt-2 flex flex-col gap-1 [@media(height<40rem)]:flex-row">
            <Button
              look="primary"
              className="min-h-12! flex-1"
              onPress={() => void problems.settle()}
            >
              {open.length > 1 ? messages.next : messages.done}
            </Button>
            <Button look="quiet" className="min-h-11! flex-1" onPress={problems.typeAnew}>
              <Keyboard aria-hidden="true" />
              {messages.typeAnew(current.kind)}
            </Button>
          </div>
        </section>
      )}
    </>
  )
}
