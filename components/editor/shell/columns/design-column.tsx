'use client'

import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { DesignFrame } from './design-frame'

const DesignPanel = latePart(
  () => import('../../design/design-panel').then((file) => file.DesignPanel),
  (_, retry) => (
    <NotFetchedHere {...retry} className="rounded-card border border-line bg-panel p-4" />
  ),
)

/** Design settings of the CV, beside the preview. */
export function DesignColumn({ className }: { className?: string }) {
  const { session } = useEditor()
  const document = useDraft((draft) => draft)
  return (
    <DesignFrame className={className}>
      <DesignPanel document={document} onChange={(change) => session.redesign(change)} />
    </DesignFrame>
  )
}
