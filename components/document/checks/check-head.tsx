import type { RefObject } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { CheckReport } from '@/lib/ai/checks/run-checks'
import { countLines } from '@/lib/browser/paper/checks/count-lines'
import type { Finding } from '@/lib/browser/paper/checks/findings'
import { checkPanel } from '@/lib/messages/areas'

type Props = {
  report: CheckReport
  findings: readonly Finding[]
  heading?: RefObject<HTMLHeadingElement | null>
  /** Whether the file is being read, which may find more. */
  isReading?: boolean
  /** Counts possible mistakes of a proofreading; empty without any. */
  mistakes?: string
}

/** Findings at the top that may be most of what there is to mend. */
const first = 3

/** Number of lines to mend and of possible mistakes, and what that means for the order. No score of the CV. */
export function CheckHead(props: Props) {
  const { report, findings, heading, isReading = false, mistakes = '' } = props
  const { mend, onDevice } = useMessages(checkPanel)
  const counted = findings.filter(({ isToFix }) => isToFix)
  const lines = countLines(findings)
  const isNone = findings.length === 0
  const ofChecks = () => {
    if (isNone && isReading) return mend.reading
    if (isNone && mistakes) return ''
    return lines > 0 || isNone ? mend.title(lines) : mend.look
  }
  const title = [ofChecks(), mistakes].filter(Boolean).join(' · ')
  const hint = () => {
    if (isReading) return isNone ? onDevice : mend.reading
    if (counted.length === 0) return mend.fine(countLookedAt(report))
    if (counted.length === 1) return onDevice
    const isMost = counted.length > first && countLines(counted.slice(0, first)) * 2 > lines
    return isMost ? mend.most : mend.order
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
        {title}
      </h2>
      <p role="status" className="sr-only">
        {title}
      </p>
      <p className="text-soft text-sm">{hint()}</p>
    </>
  )
}

/** Counts the checks that had something to judge. */
const countLookedAt = ({ bars }: CheckReport) => bars.readable.of + bars.complete.of
