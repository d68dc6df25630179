import { type RefObject, useMemo, useState } from 'react'
import { CheckHead } from '@/components/document/checks/check-head'
import { FindingList } from '@/components/document/checks/finding-list'
import { MachineView } from '@/components/document/checks/machine-view'
import { PassedChecks } from '@/components/document/checks/passed-checks'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { ForeignCheck } from '@/lib/browser/paper/checks/check-foreign'
import { findingsOf } from '@/lib/browser/paper/checks/findings'
import { checkPanel } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'

type Props = {
  name: string
  result: Extract<ForeignCheck, { ok: true }>
  /** Receives the focus when the result is shown. */
  heading: RefObject<HTMLHeadingElement | null>
  onBring: () => void
}

/** Shows the result of checking a file: lines to mend, findings, and the text as read by machines. */
export function CheckResultView({ name, result, heading, onBring }: Props) {
  const messages = useMessages(checkPanel)
  const { report, file, document } = result
  const findings = useMemo(() => findingsOf(report), [report])
  const [open, setOpen] = useState<string | null>(findings[0]?.id ?? null)
  const tree = useMemo(() => document && readTree(document), [document])
  const entryNameOf = (address: FieldAddress) => (tree && placeInTree(tree, address)?.entry) ?? ''
  return (
    <>
      <section className="mt-5 overflow-clip rounded-card border border-line bg-panel p-5">
        <h2
          ref={heading}
          tabIndex={-1}
          dir="auto"
          className="mb-3 text-soft text-sm outline-none wrap-anywhere"
        >
          {messages.page.result(name)}
        </h2>
        <CheckHead report={report} findings={findings} />
        <div className="mt-3 border-line border-t">
          <FindingList
            findings={findings}
            open={open}
            pointed={null}
            entryNameOf={entryNameOf}
            links={null}
            onOpen={setOpen}
            onKeep={null}
          />
          <PassedChecks report={report} isMore={findings.length > 0} />
        </div>
        <div className="mt-3 flex flex-wrap items-center gap-3 border-line border-t pt-5">
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
