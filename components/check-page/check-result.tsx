import type { RefObject } from 'react'
import { FindingList } from '@/components/document/checks/finding-list'
import { MachineView } from '@/components/document/checks/machine-view'
import { PassedBar, PassedChecks } from '@/components/document/checks/passed-checks'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { ForeignCheck } from '@/lib/browser/paper/checks/check-foreign'
import { findingsOf } from '@/lib/browser/paper/checks/findings'
import { checkPanel } from '@/lib/messages/areas'

type Props = {
  name: string
  result: Extract<ForeignCheck, { ok: true }>
  /** Receives the focus when the result is shown. */
  heading: RefObject<HTMLHeadingElement | null>
  onBring: () => void
}

/** Shows the result of checking a file: how many checks passed, findings, and the text as read by machines. */
export function CheckResultView({ name, result, heading, onBring }: Props) {
  const messages = useMessages(checkPanel)
  const { report, file } = result
  const findings = findingsOf(report)
  return (
    <>
      <section className="mt-5 rounded-card border border-line bg-panel p-5 sm:p-8">
        <h2
          ref={heading}
          tabIndex={-1}
          dir="auto"
          className="mb-4 break-words text-xl outline-none"
        >
          {messages.page.result(name)}
        </h2>
        <PassedBar report={report} findings={findings} />
        <FindingList findings={findings} links={null} onKeep={null} />
        <PassedChecks report={report} />
        <div className="mt-6 flex flex-wrap items-center gap-3 border-line border-t pt-5">
          <Button look="primary" onPress={onBring}>
            {messages.page.bring}
          </Button>
          <p className="text-soft text-sm">{messages.page.bringHint}</p>
        </div>
      </section>
      <section className="mt-5 rounded-card border border-line bg-panel p-5 sm:p-8">
        <h2 className="mb-4 text-xl">{messages.views.machine}</h2>
        <MachineView file={file} hasPages />
      </section>
    </>
  )
}
