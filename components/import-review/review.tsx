import { FileText, ListChecks, ListTodo } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { modelName } from '@/components/document/model/model-name'
import { useAiState } from '@/components/document/model/use-ai-state'
import { useReadingConsent } from '@/components/document/model/use-reading-consent'
import { Banner } from '@/components/ui/banner'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { useMessages } from '@/components/ui/messages'
import { ScreenFrame } from '@/components/ui/screen-frame'
import { showToast } from '@/components/ui/toast-queue'
import { useIsWide } from '@/components/ui/use-is-wide'
import { useScreenKeyboard } from '@/components/ui/use-screen-keyboard'
import type { DraftFile } from '@/lib/browser/import-export/import/draft-database'
import { removeDraft, storeDraft } from '@/lib/browser/import-export/import/draft-files'
import { useDraftRefusal } from '@/lib/browser/import-export/import/use-draft-refusal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { valuesOf } from '@/lib/importers/draft/change-draft'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { unplacedLines } from '@/lib/importers/draft/unplaced-lines'
import {
  importPlacing as placingMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { CutDialog } from './cut-dialog'
import { FieldsPane } from './fields-pane'
import { PairDialog } from './pair-dialog'
import { PlaceDialog } from './place-dialog'
import { ProblemScreen } from './problem-sheet'
import { ReviewBar } from './review-bar'
import { ReviewContext } from './review-context'
import { SourcePane } from './source-pane'
import { useCreate } from './use-create'
import { useImportHelp } from './use-import-help'
import type { ReviewModelReading } from './use-model-reading'
import { useModelReading } from './use-model-reading'
import { useProblems } from './use-problems'
import { useReadings } from './use-readings'
import { useReview, useUndoKeys } from './use-review'

/**
 * Has a model read a file once in each visit, if the person agreed to that for all files that are hard to read.
 *
 * @param isWanted the file is hard to read, and a model is connected
 */
function useAutomaticReading({ state, ask }: ReviewModelReading, isWanted: boolean): void {
  const { isAgreed } = useReadingConsent()
  const wasAsked = useRef(false)
  useEffect(() => {
    // By the person, who may have agreed to all files with the same press.
    if (state.kind !== 'idle') wasAsked.current = true
    if (!isWanted || !isAgreed || wasAsked.current) return
    wasAsked.current = true
    void ask(true)
  })
}

/** Returns the name of the person's model; null for guests, and without one. */
function useConnectedModel(): string | null {
  const { yourModel } = useMessages(reviewMessages).help
  const ai = useAiState()
  return ai && ai.uses !== null ? modelName(ai) || yourModel : null
}

/** Warns that a review is in this tab's memory only. */
function TabOnlyBanner({ fileId }: { fileId: string }) {
  const messages = useMessages(reviewMessages)
  const refusal = useDraftRefusal(fileId)
  if (!refusal) return null
  return (
    <Banner tone="warning" className="shrink-0 border-x-0 border-t-0 text-sm">
      {messages.tabOnly[refusal]}
    </Banner>
  )
}

/** Views of a phone: lines to place, fields, the file. */
type View = 'place' | 'fields' | 'page'

type Props = { file: DraftFile; first: ReviewDraft; waiting: readonly DraftFile[] }

/** A reading with doubts, which no model has read yet. */
const isHardToRead = ({ doubts = [], model }: ReviewDraft) => doubts.length > 0 && !model

/**
 * Review of an import: pages beside fields, or one at a time on a phone. Nothing is stored as a CV before the person
 * confirms.
 */
export function Review({ file, first, waiting }: Props) {
  const messages = useMessages(reviewMessages)
  const placing = useMessages(placingMessages)
  const router = useRouter()
  const isWide = useIsWide()
  const isTyping = useScreenKeyboard()
  const { draft, slices, asked, closeAsked, actions, undo, redo } = useReview(file.id, first)
  const help = useImportHelp(actions)
  const readings = useReadings(file, draft, actions)
  const modelReading = useModelReading(readings, actions)
  const model = useConnectedModel()
  useAutomaticReading(modelReading, model !== null && readings.count > 0 && isHardToRead(first))
  const { create, unfit, keepLooking, createAnyway } = useCreate(file.id, waiting)
  const [chosenView, setView] = useState<View>('place')
  const [isTypedAnew, setTypedAnew] = useState(false)
  const [isPairing, setPairing] = useState(false)
  useUndoKeys(undo, redo)

  const unplaced = useMemo(() => unplacedLines(draft), [draft])
  const problems = useProblems(draft, unplaced, actions, () => {
    setTypedAnew(true)
    setView('fields')
  })
  const { current } = problems
  // The screen of lines to place goes with the last of them.
  const view = chosenView === 'place' && !current ? 'fields' : chosenView
  const listed = useMemo(() => {
    const taken = new Set(problems.open.flatMap(({ lines }) => lines.map(({ line }) => line)))
    return unplaced.filter(({ line }) => !taken.has(line))
  }, [problems.open, unplaced])
  const unsure = useMemo(
    () =>
      draft.sections
        .flatMap(({ entries }) => entries.flatMap(valuesOf))
        .filter(({ value }) => !value.sure).length,
    [draft],
  )
  const name = file.name || messages.pasted
  const discard = async () => {
    await removeDraft(file.id)
    router.replace(inSpace('/cvs'))
    const bringBack = async () => {
      const id = await storeDraft(file.namespace, file.name, file.content)
      router.push(inSpace(`/import#${id}`))
    }
    showToast({
      text: messages.discarded(name),
      action: { label: messages.undo, onAction: () => void bringBack() },
    })
  }
  // The lines of a problem would compete with those of a focused field.
  const isOfProblem = slices.every(({ line }) => problems.pale.some((one) => one.line === line))
  const sourcePane = (isStrip: boolean) => (
    <SourcePane
      file={file}
      slices={slices.length > 0 ? slices : problems.currentSlices}
      {...(isOfProblem ? { pale: problems.pale } : {})}
      onLine={problems.pointAt}
      isStrip={isStrip}
      readings={readings}
      onFound={() => setView('fields')}
      className="min-w-0 flex-1"
    />
  )
  const fields = (
    <FieldsPane
      draft={draft}
      unplaced={listed}
      help={help}
      readings={readings}
      modelReading={modelReading}
      problems={isWide && problems.total > 0 ? problems : null}
      model={model}
      className="min-w-0 flex-1"
    />
  )
  const tabs = !isWide && (
    <BottomTabs
      label={messages.tabs}
      selected={view}
      onSelect={(id: View) => {
        setTypedAnew(false)
        setView(id)
      }}
      tabs={[
        ...(current
          ? [
              {
                id: 'place' as const,
                label: placing.tab,
                icon: ListTodo,
                count: problems.open.length,
                said: placing.tabCount(problems.open.length),
              },
            ]
          : []),
        { id: 'fields', label: messages.fields, icon: ListChecks },
        { id: 'page', label: messages.page, icon: FileText },
      ]}
    />
  )
  return (
    <ReviewContext value={actions}>
      <ScreenFrame tabs={tabs}>
        <div className={isTyping ? 'max-sm:hidden' : 'contents'}>
          <ReviewBar
            name={messages.heading(name)}
            counts={messages.counts(unsure, unplaced.length)}
            undo={undo}
            redo={redo}
            waiting={waiting}
            onCreate={() => void create(draft)}
            onPair={() => setPairing(true)}
            onDiscard={() => void discard()}
          />
        </div>
        <TabOnlyBanner fileId={file.id} />
        <div className="flex min-h-0 flex-1 flowing:flex-none">
          {isWide ? (
            <>
              {sourcePane(false)}
              <div className="flex min-w-0 flex-1 border-line border-s xl:max-w-[46rem]">
                {fields}
              </div>
            </>
          ) : view === 'page' ? (
            sourcePane(false)
          ) : view === 'place' ? (
            <ProblemScreen
              problems={problems}
              draft={draft}
              strip={sourcePane(true)}
              onPage={() => setView('page')}
            />
          ) : (
            <div className="flex min-w-0 flex-1 flex-col">
              {isTypedAnew && (
                <div className="flex h-[10.375rem] max-h-[25dvh] shrink-0 border-line border-b [@media(height<44rem)]:hidden">
                  {sourcePane(true)}
                </div>
              )}
              {fields}
            </div>
          )}
        </div>
      </ScreenFrame>
      {asked && <PlaceDialog what={asked} draft={draft} onClose={closeAsked} />}
      {isPairing && <PairDialog fileId={file.id} draft={draft} onClose={() => setPairing(false)} />}
      {unfit && <CutDialog cut={unfit.cut} onCreate={createAnyway} onClose={keepLooking} />}
    </ReviewContext>
  )
}
