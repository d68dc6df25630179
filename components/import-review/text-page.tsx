import { useEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { Slice, SourceLine, SourceText } from '@/lib/importers/source/source-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'

type Props = {
  source: SourceText
  marks: readonly Slice[]
  /** Parts highlighted less. */
  pale: readonly Slice[]
  /** Called for a press on a character of a line. */
  onPress: (line: number, at: number) => void
  /** Called with the line that is pointed at. */
  onPoint: (line: number | null) => void
}

/** Lines of a file without pages, on a plain sheet. */
export function TextPage({ source, marks, pale, onPress, onPoint }: Props) {
  const messages = useMessages(reviewMessages)
  const sheet = useRef<HTMLDivElement>(null)
  const latest = useRef({ onPress, onPoint })
  useEffect(() => {
    latest.current = { onPress, onPoint }
  })
  useEffect(() => {
    const element = sheet.current
    if (!element) return
    const partAt = ({ target }: MouseEvent) => {
      const part = target instanceof Element ? target.closest('[data-line]') : null
      return part instanceof HTMLElement ? part.dataset : null
    }
    const click = (event: MouseEvent) => {
      const part = partAt(event)
      if (part) latest.current.onPress(Number(part.line), Number(part.at ?? 0))
    }
    const point = (event: MouseEvent) => {
      const part = partAt(event)
      latest.current.onPoint(part ? Number(part.line) : null)
    }
    element.addEventListener('click', click)
    element.addEventListener('mouseover', point)
    return () => {
      element.removeEventListener('click', click)
      element.removeEventListener('mouseover', point)
    }
  }, [])
  const leftmost = Math.min(...source.lines.map(({ box }) => box.x))
  return (
    <section
      ref={sheet}
      aria-label={messages.textLabel}
      className="mx-auto aspect-[210/297] max-w-3xl bg-paper p-5 text-on-paper text-sm leading-relaxed shadow-paper lg:p-10 dark:brightness-[.96]"
    >
      {source.lines.map((line, at) => (
        <TextLine
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are identified by number
          key={at}
          line={line}
          at={at}
          indent={line.box.x - leftmost}
          marks={marks.filter((slice) => slice.line === at)}
          isPale={pale.some((slice) => slice.line === at)}
        />
      ))}
    </section>
  )
}

type LineProps = {
  line: SourceLine
  at: number
  indent: number
  marks: readonly Slice[]
  isPale: boolean
}

function TextLine({ line, at, indent, marks, isPale }: LineProps) {
  const { text, bullet, level, pieces } = line
  const isBold = level > 0 || (pieces[0]?.runs[0]?.bold ?? false)
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])]
  edges.sort((a, b) => a - b)
  const isWhole = marks.some(({ from, to }) => from === 0 && to >= text.length)
  const look = isWhole
    ? 'rounded-[3px] bg-mark outline-1 outline-[#d9b400]'
    : isPale
      ? 'bg-mark/40'
      : 'hover:bg-mark/25'
  return (
    <p
      dir="auto"
      data-line={at}
      className={`-mx-1.5 cursor-pointer whitespace-pre-wrap px-1.5 py-px break-words ${isBold ? 'mt-3 font-semibold' : ''} ${look}`}
      style={{ paddingInlineStart: `${0.4 + Math.min(6, Math.max(0, indent) / 12)}em` }}
    >
      {bullet && '• '}
      {edges.slice(0, -1).map((from, edge) => {
        const to = edges[edge + 1] ?? text.length
        const part = text.slice(from, to).replace(/\t/g, '   ')
        const isMarked = marks.some((slice) => slice.from <= from && to <= slice.to)
        const address = { 'data-line': at, 'data-at': from }
        if (!isMarked)
          return (
            <span key={from} {...address}>
              {part}
            </span>
          )
        return (
          <mark key={from} {...address} data-mark className="rounded-[2px] bg-mark text-on-mark">
            {part}
          </mark>
        )
      })}
    </p>
  )
}
