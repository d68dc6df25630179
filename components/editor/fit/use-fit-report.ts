'use client'

import { useSyncExternalStore } from 'react'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { useMessages } from '@/components/ui/messages'
import { fitArea } from '@/lib/messages/areas'

/** The texts of fitting, loaded with the design panel. */
export const useFitWords = () => useMessages(fitArea)

/**
 * Returns the result of fitting the CV whose pages are on screen; null before there is one, and where no fit
 * is requested.
 */
export function useFitReport() {
  const paper = usePaperOfEditor()
  const read = () => paper.state().printed?.rendered ?? null
  const rendered = useSyncExternalStore(paper.subscribe, read, read)
  return rendered?.fit ? { fit: rendered.fit, pages: rendered.pages.length } : null
}
