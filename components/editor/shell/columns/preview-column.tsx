import { useEffect, useState, useSyncExternalStore } from 'react'
import { useAnyEditor, useExample, useView } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { PaperOutline } from '@/components/document/open-document/editor-skeleton'
import { useFocusRequests } from '@/components/ui/field-focus'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { createPaper, type Paper } from '@/lib/browser/paper/paper'
import type { FieldAddress } from '@/lib/resume/change/address'
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
  const { goTo, view, example } = useAnyEditor()
  const paper = usePaperOfEditor()
  const withExample = usePaperWithExample()
  const { onFocusChange, focusedField } = useFocusRequests()
  const readFocus = () => (focusedField()?.key ?? null) as FieldAddress | null
  const focused = useSyncExternalStore(onFocusChange, readFocus, () => null)
  const pointed = useView((state) => state.pointed)
  return (
    <PaperPane
      paper={withExample ?? paper}
      isGrey={withExample && ((address) => example.composed()?.isGrey(address) ?? false)}
      highlighted={pointed ?? focused}
      onPick={({ address, offset }) => goTo(address, offset)}
      explain={useExplainFailure()}
      onShowText={(address) => goTo(address)}
      onPickPhoto={() => view.set({ overlay: 'photo' })}
      className={className}
    />
  )
}

/** Returns the pages of the CV with what is left of its example, which are shown, never sent; null without one. */
function usePaperWithExample(): Paper | null {
  const { example } = useAnyEditor()
  const hasExample = useExample((composed) => composed !== null)
  const [paper] = useState(() => createPaper(sharedEngineClient()))
  useEffect(() => {
    if (!hasExample) return
    const follow = () => {
      const composed = example.composed()
      if (composed) paper.update(composed.document)
    }
    follow()
    return example.subscribe(follow)
  }, [hasExample, example, paper])
  return hasExample ? paper : null
}
