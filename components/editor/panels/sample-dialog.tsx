'use client'

import { useMemo } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { Thumbnail } from '@/components/document/preview/thumbnail'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { isUntouched } from '@/lib/browser/editing/places'
import { useBrand } from '@/lib/browser/sync/spaces/use-brand'
import { editorPanels } from '@/lib/messages/areas'
import { applyBrand } from '@/lib/pdf/templates/brand-change'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import { createIdGenerator } from '@/lib/resume/ids'
import { type Profession, professions } from '@/lib/resume/samples/professions'
import { sampleResume } from '@/lib/resume/samples/samples'
import { useDocumentActions } from '../shell/top-bar/use-document-actions'
import { dressExample } from '../state/dress-example'

/** Six sample CVs to start from; each opens as a new CV. */
export function SampleDialog({ onClose }: { onClose: () => void }) {
  const panel = useMessages(editorPanels)
  const brand = useBrand()
  const { openSample } = useDocumentActions()
  const open = (profession: Profession) => {
    onClose()
    void openSample(profession)
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={panel.sampleTitle} size="medium">
      <p className="mb-4 text-soft">{panel.sampleHint}</p>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {professions.map((profession) => (
          <li key={profession}>
            <SampleCard profession={profession} brand={brand} onOpen={() => open(profession)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

type CardProps = { profession: Profession; brand: BrandPack | null; onOpen: () => void }

function SampleCard({ profession, brand, onOpen }: CardProps) {
  const { session } = useEditor()
  const sample = useMemo(() => {
    const example = sampleResume(profession, createIdGenerator())
    const opened = session.document()
    if (isUntouched(opened)) return dressExample(example, opened)
    return brand ? applyBrand(example, brand) : example
  }, [profession, session, brand])
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex w-full cursor-pointer flex-col gap-2 rounded-card border border-line p-2 text-start hover:border-pen"
    >
      <Thumbnail document={sample} width={148} label="" className="self-center" />
      <span className="px-1 pb-1 font-medium">{sample.content.basics.label}</span>
    </button>
  )
}
