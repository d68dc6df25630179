import { useEffect, useState, useSyncExternalStore } from 'react'
import { useAnyEditor, useExample, usePrint } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { PaperOutline } from '@/components/ui/empty-screen'
import { useFocusRequests } from '@/components/ui/field-focus'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { createPaper, type Paper } from '@/lib/browser/paper/paper'
import { preview as previewMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { ExampleSheet } from '../../example/example-sheet'
import { useExplainFailure } from '../../state/use-explain-failure'
import { centreFocusedField } from './centre-field'

/** pdf.js loads after the form, so that the first key does not wait for it. */
const PaperPane = latePart(
  () => import('./paper-pane').then((file) => file.PaperPane),
  ({ className }, retry) => (
    <div className={`flex items-center justify-center bg-mat p-6 ${className ?? ''}`}>
      <NotFetchedHere
        {...retry}
        className="max-w-md rounded-card border border-line bg-panel p-4"
      />
    </div>
  ),
  ({ className }) => <PaperOutline className={className} />,
)

/** Preview that follows the caret, and opens the field under a click. */
export function PreviewColumn({ className }: { className?: string }) {
  const { goTo, view, example } = useAnyEditor()
  const paper = usePaperOfEditor()
  const shownPaper = usePaperOfShown()
  const marks = usePrint(({ shown }) => shown?.marks)
  const grey = usePrint(({ shown }) => shown?.grey)
  const hasExample = useExample((composed) => composed !== null)
  const { notSent } = useMessages(previewMessages)
  const { onFocusChange, focusedField } = useFocusRequests()
  // The engine loads beside the code of the pane.
  useEffect(() => sharedEngineClient().warm(), [])
  const readFocus = () => (focusedField()?.key ?? null) as FieldAddress | null
  const focused = useSyncExternalStore(onFocusChange, readFocus, () => null)
  return (
    <PaperPane
      paper={shownPaper ?? paper}
      isGrey={
        hasExample
          ? (address) => example.composed()?.isGrey(address) ?? false
          : grey && grey.size > 0 && shownPaper
            ? (address) => grey.has(address)
            : null
      }
      marks={marks}
      note={grey && notSent}
      BlankWords={hasExample ? ExampleSheet : undefined}
      highlighted={focused}
      onPick={({ address, offset }) => {
        goTo(address, offset)
        centreFocusedField()
      }}
      explain={useExplainFailure()}
      onShowText={(address) => goTo(address)}
      onPickPhoto={() => view.set({ overlay: 'photo' })}
      className={className}
    />
  )
}

/**
 * Returns the pages of what is shown and not sent: of what is left of an example, or of a letter with its struck
 * sentences. Null where all that is shown is sent. Follows without rendering, so that no key waits for it.
 */
function usePaperOfShown(): Paper | null {
  const { example, print } = useAnyEditor()
  const [{ paper, follow, subscribe }] = useState(() => {
    const paper = createPaper(sharedEngineClient())
    return {
      paper,
      follow() {
        const shown = example.composed() ?? print.get().shown
        if (shown) paper.update(shown.document)
      },
      subscribe(listener: () => void) {
        const stops = [example.subscribe(listener), print.subscribe(listener)]
        return () => {
          for (const stop of stops) stop()
        }
      },
    }
  })
  const read = () => example.composed() !== null || print.get().shown !== null
  const hasShown = useSyncExternalStore(subscribe, read, read)
  useEffect(() => {
    if (!hasShown) return
    follow()
    return subscribe(follow)
  }, [hasShown, follow, subscribe])
  return hasShown ? paper : null
}
