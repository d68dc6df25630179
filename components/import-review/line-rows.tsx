import { type KeyboardEvent, useContext, useEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { DraftSectionKind, LineMark, ReadingProblem } from '@/lib/importers/draft/draft-types'
import type { SourceText } from '@/lib/importers/source/source-types'
import { importPlacing as placingMessages } from '@/lib/messages/areas'
import { PointedLineContext } from './review-context'
import type { ReviewProblems } from './use-problems'

export const lineMarks: readonly LineMark[] = ['new', 'above', 'out']

const looks: Record<LineMark, string> = {
  new: 'aria-pressed:border-transparent aria-pressed:bg-ink aria-pressed:text-panel',
  above: 'aria-pressed:border-line aria-pressed:bg-panel aria-pressed:text-ink',
  out: 'aria-pressed:border-line aria-pressed:bg-panel aria-pressed:text-ink aria-pressed:line-through',
}

/** Returns whether all of a line is bold. */
const isBold = ({ lines }: SourceText, line: number) =>
  lines[line]?.pieces.every(({ runs }) => runs.every(({ bold }) => bold)) ?? false

/** Returns a function that names a mark for new entries of a kind. */
export function useMarkText() {
  const { marks } = useMessages(placingMessages)
  return (mark: LineMark, kind: DraftSectionKind) =>
    mark === 'out' ? marks.out : marks[mark](kind)
}

type TextProps = { source: SourceText; line: number; className: string }

/** Text of a line, as bold as in the file, behind its number. */
export function LineText({ source, line, className }: TextProps) {
  return (
    <span
      dir="auto"
      className={`min-w-0 break-words ${isBold(source, line) ? 'font-semibold' : ''} ${className}`}
    >
      {(source.lines[line]?.text ?? '').replace(/\t/g, '   ')}
    </span>
  )
}

type Props = {
  problem: ReadingProblem
  problems: ReviewProblems
  source: SourceText
  onNext: () => void
}

/** Moves the focus by a key: up and down to the chosen mark of another line, left and right to another mark. */
function moveFocus(list: HTMLElement, key: string, from: Element | null): boolean {
  const row = from?.closest('li')
  if (!row) return false
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const to = key === 'ArrowUp' ? row.previousElementSibling : row.nextElementSibling
    to?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
    return true
  }
  const isBack = (key === 'ArrowLeft') !== (getComputedStyle(list).direction === 'rtl')
  const to = isBack ? from?.previousElementSibling : from?.nextElementSibling
  if (to instanceof HTMLElement) to.focus()
  return key === 'ArrowLeft' || key === 'ArrowRight'
}

/** Lines of a problem, each with its three marks. Keys: arrows, 1 to 3 for a mark, Enter on a chosen mark for the next. */
export function LineRows({ problem, problems, source, onNext }: Props) {
  const messages = useMessages(placingMessages)
  const markText = useMarkText()
  const pointed = useContext(PointedLineContext)
  const list = useRef<HTMLUListElement>(null)
  const { line: current, mark, point } = problems
  const focused = useRef(current)
  // A press on the page moves to its line, and the keyboard with it.
  useEffect(() => {
    if (focused.current === current) return
    focused.current = current
    if (!list.current?.contains(document.activeElement)) return
    list.current.querySelector<HTMLElement>('[data-current] [aria-pressed="true"]')?.focus()
  }, [current])
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target instanceof Element ? event.target : null
    const row = Number(target?.closest('li')?.dataset.row ?? -1)
    const chosen = lineMarks[Number(event.key) - 1]
    const isChosen = target?.getAttribute('aria-pressed') === 'true'
    if (chosen && row >= 0) {
      mark(row, chosen)
      const button = target?.closest('li')?.querySelectorAll<HTMLElement>('button')
      button?.[lineMarks.indexOf(chosen)]?.focus()
    } else if (event.key === 'Enter' && isChosen) onNext()
    else if (!list.current || !moveFocus(list.current, event.key, target)) return
    event.preventDefault()
  }
  return (
    <ul ref={list} onKeyDown={press} className="-mx-1.5 mt-2">
      {problem.lines.map(({ line, mark: own }) => {
        const isCurrent = line === current
        return (
          <li
            key={line}
            data-row={line}
            data-current={isCurrent ? '' : undefined}
            onMouseEnter={() => point(line)}
            onFocus={() => isCurrent || point(line)}
            className={`flex min-h-9 flex-wrap items-center gap-x-3 rounded-control border-2 px-1.5 py-px ${own === 'new' ? 'bg-mark-wash' : line === pointed ? 'bg-hover' : ''} ${isCurrent ? 'border-pen' : 'border-transparent'}`}
          >
            <span
              aria-hidden="true"
              className="w-6 shrink-0 text-end text-soft text-sm tabular-nums"
            >
              {line + 1}
            </span>
            <LineText
              source={source}
              line={line}
              className={`flex-1 basis-48 ${own === 'out' ? 'text-soft line-through' : ''}`}
            />
            <fieldset className="ms-auto flex gap-0.5">
              <legend className="sr-only">
                {messages.line(line + 1, source.lines[line]?.text ?? '')}
              </legend>
              {lineMarks.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-pressed={one === own}
                  tabIndex={isCurrent && one === own ? 0 : -1}
                  onClick={() => mark(line, one)}
                  className={`min-h-7 cursor-pointer whitespace-nowrap rounded-control border border-transparent px-2 font-semibold text-soft text-xs hover:text-ink pointer-coarse:min-h-11 ${looks[one]}`}
                >
                  {markText(one, problem.kind)}
                </button>
              ))}
            </fieldset>
          </li>
        )
      })}
    </ul>
  )
}
