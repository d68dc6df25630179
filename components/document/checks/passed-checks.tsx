import { Check, ChevronRight } from 'lucide-react'
import type { RefObject } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { CheckReport } from '@/lib/ai/checks/run-checks'
import type { Finding } from '@/lib/browser/paper/checks/findings'
import { checkPanel, readback as readbackMessages } from '@/lib/messages/areas'
import { useRuleMessages } from './use-rule-messages'

type BarProps = {
  report: CheckReport
  findings: readonly Finding[]
  heading?: RefObject<HTMLHeadingElement | null>
  /** Whether the file is being read: until then no number is said, since it would change. */
  isReading?: boolean
}

/** Number of the rules of text and file that passed, with a part for each rule. No score of the CV. */
export function PassedBar({ report: { bars }, findings, heading, isReading = false }: BarProps) {
  const messages = useMessages(checkPanel)
  const passed = bars.readable.passed + bars.complete.passed
  const of = bars.readable.of + bars.complete.of
  const toFix = findings.filter(({ isToFix }) => isToFix).length
  const lookOf = (at: number) => {
    if (isReading) return 'border-edge'
    if (at < passed) return 'border-add bg-add'
    return at < passed + toFix ? 'border-on-mark/40 bg-mark' : 'border-edge'
  }
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
          <span role="status">{isReading ? messages.reading : messages.passed(passed, of)}</span>
        </h2>
        <p className="text-soft text-xs">{messages.onDevice}</p>
      </div>
      <div aria-hidden="true" className="mt-2 mb-1 flex gap-0.5">
        {Array.from({ length: of }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts differ only by number
          <span key={at} className={`h-1.5 flex-1 rounded-full border ${lookOf(at)}`} />
        ))}
      </div>
    </>
  )
}

/** Passed checks shown without unfolding. */
const shownPassed = 3

type Props = {
  report: CheckReport
  /** Number of fields that were all read back from the file; 0 if some are missing, or nothing is known. */
  readBack?: number
  /** Shows what software reads. */
  onMachine?: () => void
}

/** List of the checks that passed. */
export function PassedChecks({ report, readBack = 0, onMachine }: Props) {
  const messages = useMessages(checkPanel)
  const { allBack, more } = useMessages(readbackMessages)
  const rules = useRuleMessages()
  const rows = report.results
    .filter(({ status }) => status === 'pass')
    .map(({ id }) => <PassedRow key={id} text={rules[id].title} />)
  if (readBack > 0) {
    rows.unshift(<PassedRow key="all" text={allBack(readBack)} onOpen={onMachine} />)
  }
  return (
    <section className="mt-4">
      <h3 className="mb-1 text-soft text-sm">{messages.statuses.pass}</h3>
      <ul>{rows.slice(0, shownPassed)}</ul>
      {rows.length > shownPassed && (
        <details>
          <summary className="w-fit cursor-pointer py-1.5 text-soft hover:text-ink pointer-coarse:py-3">
            {more(rows.length - shownPassed)}
          </summary>
          <ul>{rows.slice(shownPassed)}</ul>
        </details>
      )}
      <p className="mt-3 text-soft text-xs">{messages.noScore}</p>
    </section>
  )
}

function PassedRow({ text, onOpen }: { text: string; onOpen?: (() => void) | undefined }) {
  const look = 'flex min-h-8 w-full items-center gap-2 py-1 text-start'
  const content = (
    <>
      <Check aria-hidden="true" className="size-4 shrink-0 text-add" />
      <span className="flex-1">{text}</span>
    </>
  )
  if (!onOpen) return <li className={look}>{content}</li>
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className={`${look} cursor-pointer rounded-control hover:bg-hover pointer-coarse:min-h-11`}
      >
        {content}
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 rtl:rotate-180" />
      </button>
    </li>
  )
}
