import { useEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { type AdMark, piecesOf } from './ad-marks'

type Props = {
  value: string
  onChange: (text: string) => void
  /** Words that were read, in their order; empty while the text is not that of the reading. */
  marks: readonly AdMark[]
  /** Id of the last one that was shown; null before and after. */
  current: string | null
  /** Share that was read; null while nothing is read. */
  progress: number | null
  describedBy: string
}

/** Text of the field and of the layer with its marks: letters have to lie upon each other. */
const letters =
  'col-start-1 row-start-1 min-w-0 whitespace-pre-wrap px-5 py-4 text-base [overflow-wrap:anywhere] pointer-coarse:text-[max(1rem,16px)]'

const looks = {
  fact: 'bg-transparent bg-[linear-gradient(var(--mark),var(--mark))] bg-no-repeat dark:bg-none dark:text-mark-ink dark:underline dark:decoration-2 dark:underline-offset-3',
  demand:
    'bg-mark-wash shadow-[0_1px_0_#e8c52c] dark:bg-mark/15 dark:shadow-[0_1px_0_var(--mark-ink)]',
} as const

/**
 * Field for a job ad, with what was read marked in it. The marks are a layer of their own behind the text (above it at
 * night, where a mark is yellow letters), in the same scroller: one field for the keyboard and for screen readers.
 */
export function AdField({ value, onChange, marks, current, progress, describedBy }: Props) {
  const { fields } = useMessages(applicationMessages)
  const messages = useMessages(applicationsMessages).newJob
  const scroller = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const wasReading = useRef(false)
  useEffect(() => area.current?.focus({ preventScroll: true }), [])
  // The words that are read stay in sight; afterwards the ad begins at its top again.
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const mark = current && element.querySelector<HTMLElement>(`[data-mark="${current}"]`)
    if (mark) {
      const top = mark.offsetTop - element.clientHeight / 2
      element.scrollTo({ top: Math.max(0, top) })
    } else if (wasReading.current) element.scrollTo({ top: 0, behavior: 'smooth' })
    wasReading.current = current !== null
  }, [current])
  return (
    <div className="relative overflow-hidden rounded-card border border-line bg-panel focus-within:border-pen focus-within:outline-1 focus-within:outline-pen hover:border-edge focus-within:hover:border-pen">
      <div ref={scroller} className="scroll-thin h-56 overflow-y-auto sm:h-80">
        <div className="grid min-h-full">
          <div
            aria-hidden="true"
            dir="auto"
            className={`${letters} pointer-events-none text-transparent forced-colors:invisible dark:z-10`}
          >
            {piecesOf(value, marks).map(({ from, text, mark }) =>
              mark ? (
                <mark
                  key={mark.id}
                  data-mark={mark.id}
                  className={`rounded-[2px] text-transparent box-decoration-clone ${mark.id === current ? 'animate-[read-words_220ms_ease-out]' : ''} ${looks[mark.kind]}`}
                >
                  {text}
                </mark>
              ) : (
                <span key={from}>{text}</span>
              ),
            )}
            {/* A line break at the end has a line of its own in the field. */}
            {'\u200b'}
          </div>
          <textarea
            ref={area}
            dir="auto"
            aria-label={fields.jobDescription}
            aria-describedby={describedBy}
            placeholder={messages.placeholder}
            spellCheck={false}
            value={value}
            onChange={({ target }) => onChange(target.value)}
            className={`${letters} z-0 h-full w-full resize-none overflow-hidden bg-transparent text-ink outline-none! placeholder:text-soft`}
          />
        </div>
      </div>
      {progress !== null && (
        <div aria-hidden="true" className="absolute inset-x-0 bottom-0 h-[3px] bg-line">
          <div
            className="h-full bg-ink transition-[width] duration-150"
            style={{ width: `${Math.round(progress * 100)}%` }}
          />
        </div>
      )}
    </div>
  )
}
