import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { CheckHead } from '@/components/document/checks/check-head'
import { FindingList } from '@/components/document/checks/finding-list'
import { MachineView } from '@/components/document/checks/machine-view'
import { PassedChecks } from '@/components/document/checks/passed-checks'
import { useFindingText } from '@/components/document/checks/use-finding-text'
import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import type { Flag } from '@/components/document/editor/view-store'
import { useWriter } from '@/components/document/open-document/writer-context'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { useMessages } from '@/components/ui/messages'
import { Tabs } from '@/components/ui/tabs'
import { isUntouched } from '@/lib/browser/editing/places'
import { splitParagraph } from '@/lib/browser/editing/split-paragraph'
import { countLines } from '@/lib/browser/paper/checks/count-lines'
import { type Finding, findingsOf } from '@/lib/browser/paper/checks/findings'
import { dismissFinding } from '@/lib/browser/paper/checks/kept-findings'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { checkPanel, proofreading as proofreadingMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import { createIdGenerator } from '@/lib/resume/ids'
import { Proofreading } from './proofreading'
import { useChecks } from './use-checks'
import { useProofreading } from './use-proofreading'

type Props = {
  onGo: (address: FieldAddress) => void
}

const ids = createIdGenerator()

/** Checks whose findings are paragraphs, which can become lines. */
const paragraphs: readonly string[] = ['no-duty-paragraphs', 'no-walls']

/** Returns functions that name fields of the open CV. */
function useNames() {
  const document = useDraft((draft) => draft)
  const tree = useMemo(() => readTree(document), [document])
  const places = usePlaceNames()
  const placeOf = (address: FieldAddress) => placeInTree(tree, address)
  return {
    nameOf: (address: FieldAddress) => {
      const place = placeOf(address)
      return place ? places.place(place) : ''
    },
    entryNameOf: (address: FieldAddress) => placeOf(address)?.entry ?? '',
  }
}

/** Returns the place of a flag for a place of a finding: a gap is above the last entry, or below the one after it. */
const spotOf = ({ rule, address }: Finding['places'][number]): Flag['spots'] => {
  if (address === null) return []
  const at = rule === 'no-end-gap' ? 'above' : rule === 'no-long-gaps' ? 'below' : 'line'
  return [{ address, at }]
}

/** Checks of the CV: lines to mend and what is worth a look, what software reads, and spelling. */
export function ChecksContent({ onGo }: Props) {
  const messages = useMessages(checkPanel)
  const { kinds, found } = useMessages(proofreadingMessages)
  const { view, runWithUndo } = useEditor()
  const { canWrite } = useSpace()
  const { isReader } = useWriter()
  const document = useDraft((draft) => draft)
  const { nameOf, entryNameOf } = useNames()
  const textOf = useFindingText()
  const [shown, setShown] = useState<'checks' | 'machine' | 'spelling'>('checks')
  const heading = useRef<HTMLHeadingElement>(null)
  const { file, report } = useChecks()
  const proofreading = useProofreading()
  const mistakes = proofreading.state.kind === 'read' ? proofreading.state.findings.length : 0
  const isEmpty = isUntouched(document)
  const findings = useMemo(
    () => (isEmpty ? [] : findingsOf(report, document.content.meta.dismissedFindings)),
    [isEmpty, report, document],
  )
  const flags = findings.map((finding): Flag => {
    const { id, isToFix, lines, places } = finding
    const { title } = textOf(finding, entryNameOf)
    return { finding: id, isToFix, lines, title, spots: places.flatMap(spotOf) }
  })
  const asked = useView(({ openFinding }) => openFinding)
  const pointed = useView(({ pointedFinding }) => pointedFinding)
  const open = findings.some(({ id }) => id === asked)
    ? asked
    : asked === ''
      ? null
      : first(findings)
  const flagsKey = JSON.stringify(flags)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the flags
  useEffect(() => view.set({ flags }), [view, flagsKey])
  useEffect(() => () => view.set({ flags: null, pointedFinding: null, openFinding: null }), [view])
  if (isEmpty) return <p>{messages.none}</p>
  const readback = file.kind === 'read' ? file.file.readback : null
  const mayWrite = canWrite && !isReader
  /** The row with the focused button is gone: the next one takes the focus, or the heading. */
  const focusNext = (gone: Finding) => {
    const next = findings[findings.indexOf(gone) + 1] ?? findings[findings.indexOf(gone) - 1]
    const row = next && heading.current?.parentElement?.querySelector(`[data-finding="${next.id}"]`)
    if (next) view.set({ openFinding: next.id })
    if (row instanceof HTMLElement) row.focus()
    else heading.current?.focus()
  }
  const keep = (finding: Finding) => {
    runWithUndo((draft) => dismissFinding(draft, finding), messages.kept)
    focusNext(finding)
  }
  const splitOf = (finding: Finding) => {
    const address = finding.places[0]?.address
    if (!mayWrite || !address || !paragraphs.includes(finding.id)) return null
    const split = splitParagraph(document, address, ids)
    if (!split) return null
    return () => {
      runWithUndo(
        (draft) => splitParagraph(draft, address, ids) ?? { document: draft, focus: null },
        messages.mend.isSplit(split.lines),
      )
      focusNext(finding)
    }
  }
  const isReading = file.kind === 'loading'
  const failed = file.kind === 'failed' && <p role="alert">{messages.unread}</p>
  return (
    <>
      <CheckHead
        {...{ report, findings, heading, isReading }}
        mistakes={mistakes > 0 ? found(mistakes) : ''}
      />
      <Tabs
        label={messages.title}
        selected={shown}
        onSelect={setShown}
        listClassName="-mx-5 mt-2 px-4 bg-panel!"
        tabs={[
          {
            id: 'checks',
            label: messages.mend.tab,
            count: countLines(findings),
            content: (
              <div className="-mt-4">
                {failed}
                <FindingList
                  findings={findings}
                  open={open}
                  pointed={pointed?.by === 'flag' ? pointed.finding : null}
                  entryNameOf={entryNameOf}
                  links={{
                    ...{ nameOf, onGo, splitOf, lost: readback?.lost ?? [] },
                    onPoint: (finding) =>
                      view.set({ pointedFinding: finding ? { finding, by: 'row' } : null }),
                  }}
                  onOpen={(finding) => view.set({ openFinding: finding ?? '' })}
                  onKeep={mayWrite ? keep : null}
                />
                <OtherHints findings={findings} onGo={onGo} />
                <PassedChecks
                  report={report}
                  isMore={findings.length > 0}
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
                failed || <p>{messages.mend.reading}</p>
              ),
          },
          {
            id: 'spelling',
            label: kinds.spelling,
            count: mistakes,
            content: <Proofreading proofreading={proofreading} onGo={onGo} />,
          },
        ]}
      />
    </>
  )
}

const first = (findings: readonly Finding[]) => findings[0]?.id ?? null

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
      className="-mx-5 block min-h-11 w-[calc(100%+2.5rem)] cursor-pointer border-line border-b px-5 ps-[3.125rem] text-start text-sm hover:bg-hover"
    >
      {text}
    </button>
  ))
}
