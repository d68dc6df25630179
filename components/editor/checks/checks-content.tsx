import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { FindingList } from '@/components/document/checks/finding-list'
import { MachineView } from '@/components/document/checks/machine-view'
import { PassedBar, PassedChecks } from '@/components/document/checks/passed-checks'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useWriter } from '@/components/document/open-document/writer-context'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { useMessages } from '@/components/ui/messages'
import { Tabs } from '@/components/ui/tabs'
import { isUntouched } from '@/lib/browser/editing/places'
import { countLines } from '@/lib/browser/paper/checks/count-lines'
import { type Finding, findingsOf } from '@/lib/browser/paper/checks/findings'
import { dismissFinding } from '@/lib/browser/paper/checks/kept-findings'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { checkPanel, proofreading as proofreadingMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import { Proofreading } from './proofreading'
import { useChecks } from './use-checks'

type Props = {
  onGo: (address: FieldAddress) => void
}

/** Checks of the CV: how many passed, what to fix and what is worth a look, what software reads, and spelling. */
export function ChecksContent({ onGo }: Props) {
  const messages = useMessages(checkPanel)
  const { kinds } = useMessages(proofreadingMessages)
  const { view, runWithUndo } = useEditor()
  const { canWrite } = useSpace()
  const { isReader } = useWriter()
  const document = useDraft((draft) => draft)
  const tree = useMemo(() => readTree(document), [document])
  const places = usePlaceNames()
  const nameOf = (address: FieldAddress) => {
    const place = placeInTree(tree, address)
    return place ? places.place(place) : ''
  }
  const [shown, setShown] = useState<'checks' | 'machine' | 'spelling'>('checks')
  const heading = useRef<HTMLHeadingElement>(null)
  const { file, report } = useChecks()
  const isEmpty = isUntouched(document)
  const findings = useMemo(
    () => (isEmpty ? [] : findingsOf(report, document.content.meta.dismissedFindings)),
    [isEmpty, report, document],
  )
  useEffect(() => {
    view.set({ flags: findings.map(({ isToFix, addresses }) => ({ isToFix, addresses })) })
  }, [view, findings])
  useEffect(() => () => view.set({ flags: null, pointed: null }), [view])
  if (isEmpty) return <p>{messages.none}</p>
  const readback = file.kind === 'read' ? file.file.readback : null
  const keep = (finding: Finding) => {
    runWithUndo((draft) => dismissFinding(draft, finding), messages.kept)
    // The row with the focused button is removed.
    heading.current?.focus()
  }
  const isReading = file.kind === 'loading'
  const failed = file.kind === 'failed' && <p role="alert">{messages.unread}</p>
  return (
    <>
      <PassedBar report={report} findings={findings} heading={heading} isReading={isReading} />
      <Tabs
        label={messages.title}
        selected={shown}
        onSelect={setShown}
        listClassName="-mx-5 px-4 bg-panel!"
        tabs={[
          {
            id: 'checks',
            label: messages.statuses.fail,
            count: countLines(findings),
            content: (
              <div>
                {failed}
                <FindingList
                  findings={findings}
                  links={{
                    ...{ nameOf, onGo, lost: readback?.lost ?? [] },
                    onPoint: (pointed) => view.set({ pointed }),
                  }}
                  onKeep={canWrite && !isReader ? keep : null}
                />
                <OtherHints findings={findings} onGo={onGo} />
                <PassedChecks
                  report={report}
                  readBack={readback?.isWhole ? readback.of : 0}
                  onMachine={() => setShown('machine')}
                />
              </div>
            ),
          },
          {
            id: 'machine',
            label: messages.views.machine,
            content:
              file.kind === 'read' ? (
                <MachineView file={file.file} hasPages={false} />
              ) : (
                failed || <p>{messages.reading}</p>
              ),
          },
          { id: 'spelling', label: kinds.spelling, content: <Proofreading onGo={onGo} /> },
        ]}
      />
    </>
  )
}

/** Advice at fields that no check lists, such as characters without a glyph. */
function OtherHints({ findings, onGo }: Props & { findings: readonly Finding[] }) {
  const { hints } = useEditor()
  const all = useSyncExternalStore(hints.subscribe, hints.all, hints.all)
  const listed = findings.flatMap(({ places }) => places.map(({ address }) => address))
  const others = all.filter(({ address, isListOnly }) => !isListOnly && !listed.includes(address))
  return others.map(({ address, text }) => (
    <button
      key={`${address} ${text}`}
      type="button"
      onClick={() => onGo(address)}
      className="min-h-9 w-full cursor-pointer rounded-control text-start hover:underline pointer-coarse:min-h-11"
    >
      {text}
    </button>
  ))
}
