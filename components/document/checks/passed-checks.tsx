import { Check, ChevronDown, ChevronRight } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { CheckReport } from '@/lib/ai/checks/run-checks'
import { checkPanel, readback as readbackMessages } from '@/lib/messages/areas'
import { useRuleMessages } from './use-rule-messages'

type Props = {
  report: CheckReport
  /** Whether anything stands above it. */
  isMore: boolean
  /** Number of fields that were all read back from the file; 0 if some are missing, or nothing is known. */
  readBack?: number
  /** Shows what software reads. */
  onMachine?: () => void
}

/** Number of the checks that passed, unfolded as a list. */
export function PassedChecks({ report, isMore, readBack = 0, onMachine }: Props) {
  const messages = useMessages(checkPanel)
  const { allBack } = useMessages(readbackMessages)
  const rules = useRuleMessages()
  const passed = report.results.filter(({ status }) => status === 'pass')
  const { mend } = messages
  if (passed.length === 0) return null
  return (
    <details className="group -mx-5">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 px-5 py-2.5 hover:bg-hover [&::-webkit-details-marker]:hidden">
        <Check aria-hidden="true" className="mx-px size-4 shrink-0 text-add" />
        <span className="flex-1">
          {isMore ? mend.morePassed(passed.length) : mend.passed(passed.length)}
        </span>
        <ChevronDown
          aria-hidden="true"
          className="size-4 shrink-0 transition-transform group-open:rotate-180"
        />
      </summary>
      <ul className="px-5 ps-[3.125rem]">
        {readBack > 0 && <PassedRow text={allBack(readBack)} onOpen={onMachine} />}
        {passed.map(({ id }) => (
          <PassedRow key={id} text={rules[id].title} />
        ))}
      </ul>
      <p className="mt-2 px-5 ps-[3.125rem] text-soft text-xs">{messages.noScore}</p>
    </details>
  )
}

function PassedRow({ text, onOpen }: { text: string; onOpen?: (() => void) | undefined }) {
  const look = 'flex min-h-8 w-full items-center gap-2 py-1 text-start text-sm'
  if (!onOpen) return <li className={look}>{text}</li>
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className={`${look} cursor-pointer rounded-control hover:bg-hover pointer-coarse:min-h-11`}
      >
        <span className="flex-1">{text}</span>
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 rtl:rotate-180" />
      </button>
    </li>
  )
}
