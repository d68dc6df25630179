'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useAnyDraft, useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { PaperOutline } from '@/components/document/open-document/editor-skeleton'
import { useFocusRequests } from '@/components/ui/field-focus'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { isPaperEmpty } from '@/lib/browser/editing/places'
import type { FieldAddress } from '@/lib/resume/change/address'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { useExplainFailure } from '../../state/use-explain-failure'

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

/** Preview that follows the caret or the finding that is pointed at, and opens the field under a click. */
export function PreviewColumn({ className }: { className?: string }) {
  const { goTo, view } = useAnyEditor()
  const paper = usePaperOfEditor()
  const { onFocusChange, focusedField } = useFocusRequests()
  const readFocus = () => (focusedField()?.key ?? null) as FieldAddress | null
  const focused = useSyncExternalStore(onFocusChange, readFocus, () => null)
  const pointed = useView((state) => state.pointed)
  return (
    <PaperPane
      paper={paper}
      example={useExample()}
      highlighted={pointed ?? focused}
      onPick={({ address, offset }) => goTo(address, offset)}
      explain={useExplainFailure()}
      onShowText={(address) => goTo(address)}
      onPickPhoto={() => view.set({ overlay: 'photo' })}
      className={className}
    />
  )
}

/** Returns the example shown over an empty CV; null after the first word or photo. */
function useExample(): ResumeDocument | null {
  const isEmpty = useAnyDraft((draft) => draft.kind === 'resume' && isPaperEmpty(draft))
  const [example, setExample] = useState<ResumeDocument | null>(null)
  useEffect(() => {
    if (!isEmpty) return
    let isCurrent = true
    import('@/lib/resume/samples/samples').then(
      ({ sampleResume }) => {
        if (isCurrent) setExample(sampleResume('data-engineer', createIdGenerator()))
      },
      () => {}, // Without a network the page stays empty.
    )
    return () => {
      isCurrent = false
    }
  }, [isEmpty])
  return isEmpty ? example : null
}
