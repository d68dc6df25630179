import { Maximize2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { modelName } from '@/components/document/model/model-name'
import { useAiState } from '@/components/document/model/use-ai-state'
import { useReadingConsent } from '@/components/document/model/use-reading-consent'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { ScreenFrame } from '@/components/ui/screen-frame'
import { showToast } from '@/components/ui/toast-queue'
import { useIsWide } from '@/components/ui/use-is-wide'
import { useScreenKeyboard } from '@/components/ui/use-screen-keyboard'
import type { DraftFile } from '@/lib/browser/import-export/import/draft-database'
import { removeDraft, storeDraft } from '@/lib/browser/import-export/import/draft-files'
import { useDraftRefusal } from '@/lib/browser/import-export/import/use-draft-refusal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { unplacedLines } from '@/lib/importers/draft/unplaced-lines'
import { importReview as reviewMessages } from '@/lib/messages/areas'
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

/** Views of a phone: the lines of one problem, the list, the file. */
type View = 'place' | 'list' | 'page'

type Props = { file: DraftFile; first: ReviewDraft; waiting: readonly DraftFile[] }

/** A reading with doubts, which no model has read yet. */
const isHardToRead = ({ doubts = [], model }: ReviewDraft) => doubts.length > 0 && !model

/**
 * Review of an import: pages beside fields, or one at a time on a phone. Nothing is stored as a CV before the person
 * confirms.
 */
export function Review({ file, first, waiting }: Props) {
  const messages = useMessages(reviewMessages)
  const router = useRouter()
  const isWide = useIsWide()
  const isTyping = useScreenKeyboard()
  const { draft, slices, pointed, opened, asked, closeAsked, actions, undo, redo } = useReview(
    file.id,
    first,
  )
  const help = useImportHelp(actions)
  const readings = useReadings(file, draft, actions)
  const modelReading = useModelReading(readings, actions)
  const model = useConnectedModel()
  useAutomaticReading(modelReading, model !== null && readings.count > 0 && isHardToRead(first))
  const { create, unfit, keepLooking, createAnyway } = useCreate(file.id, waiting)
  const refusal = useDraftRefusal(file.id)
  const [chosenView, setView] = useState<View>('place')
  /** View of a phone from which the page was opened. */
  const [before, setBefore] = useState<View>('place')
  const [isPairing, setPairing] = useState(false)
  const [pointedLine, setPointedLine] = useState<number | null>(null)
  useUndoKeys(undo, redo)

  const unplaced = useMemo(() => unplacedLines(draft), [draft])
  const problems = useProblems(draft, unplaced, actions, () => setView('list'))
  const { current } = problems
  // The screen of lines to place goes with the last of them.
  const view = chosenView === 'place' && !current ? 'list' : chosenView
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
  const pale = pointed ?? (isOfProblem ? problems.pale : undefined)
  const sourcePane = (isStrip: boolean, className: string) => (
    <SourcePane
      file={file}
      slices={slices.length > 0 ? slices : problems.currentSlices}
      {...(pale ? { pale } : {})}
      onLine={(at) => {
        const isOpened = problems.pointAt(at)
        if (isOpened) setView('place')
        return isOpened
      }}
      onPoint={setPointedLine}
      isStrip={isStrip}
      readings={readings}
      onFound={() => setView('list')}
      className={`min-w-0 ${className}`}
    />
  )
  const fields = (
    <FieldsPane
      draft={draft}
      unplaced={unplaced}
      help={help}
      readings={readings}
      modelReading={modelReading}
      problems={problems}
      opened={opened}
      pointedLine={pointedLine}
      onOpen={
        isWide
          ? null
          : (id) => {
              problems.show(id)
              setView('place')
            }
      }
      model={model}
      className="min-h-0 min-w-0 flex-1"
    />
  )
  return (
    <ReviewContext value={actions}>
      <ScreenFrame>
        <div className={isTyping ? 'max-sm:hidden' : 'contents'}>
          <ReviewBar
            name={name}
            counts={problems.counts}
            isKept={refusal === null}
            isPhone={!isWide}
            onBack={view === 'list' ? null : () => setView(view === 'page' ? before : 'list')}
            undo={undo}
            redo={redo}
            waiting={waiting}
            onCreate={() => void create(draft)}
            onPair={() => setPairing(true)}
            onDiscard={() => void discard()}
          />
        </div>
        {refusal && (
          // The review is in this tab's memory only.
          <Banner tone="warning" className="shrink-0 border-x-0 border-t-0 text-sm">
            {messages.tabOnly[refusal]}
          </Banner>
        )}
        {isWide ? (
          <div className="flex min-h-0 flex-1 flowing:flex-none">
            {sourcePane(false, 'w-[42%] max-w-[600px] shrink-0 2xl:max-w-[680px]')}
            <div className="flex min-w-0 flex-1 border-line border-s">{fields}</div>
          </div>
        ) : view === 'page' ? (
          sourcePane(false, 'min-h-0 flex-1')
        ) : (
          <div className="flex min-h-0 min-w-0 flex-1 flex-col flowing:min-h-fit">
            <div className="relative flex h-[10.375rem] max-h-[25dvh] shrink-0 border-line border-b [@media(height<44rem)]:hidden">
              {sourcePane(true, 'flex-1')}
              <Button
                className="absolute end-3 bottom-2 rounded-full shadow-paper"
                onPress={() => {
                  setBefore(view)
                  setView('page')
                }}
              >
                <Maximize2 aria-hidden="true" />
                {messages.page}
              </Button>
            </div>
            {view === 'place' ? <ProblemScreen problems={problems} draft={draft} /> : fields}
            {view === 'list' && !isTyping && (
              <div className="shrink-0 border-line border-t bg-panel px-4 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
                <Button
                  look="primary"
                  size="large"
                  className="min-h-12! w-full"
                  onPress={() => void create(draft)}
                >
                  {messages.create}
                </Button>
              </div>
            )}
          </div>
        )}
      </ScreenFrame>
      {asked && <PlaceDialog what={asked} draft={draft} onClose={closeAsked} />}
      {isPairing && <PairDialog fileId={file.id} draft={draft} onClose={() => setPairing(false)} />}
      {unfit && <CutDialog cut={unfit.cut} onCreate={createAnyway} onClose={keepLooking} />}
    </ReviewContext>
  )
}
