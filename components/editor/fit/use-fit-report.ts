'use client'

import { useSyncExternalStore } from 'react'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { useMessages } from '@/components/ui/messages'
import { fitArea } from '@/lib/messages/areas'

/** Returns the messages of fitting. */
export const useFitMessages = () => useMessages(fitArea)

/** Returns the fitting result of the shown pages; null while there is none, and without fitting. */
export function useFitReport() {
  const paper = usePaperOfEditor()
  const read = () => paper.state().printed?.rendered ?? null
  const rendered = useSyncExternalStore(paper.subscribe, read, read)
  return rendered?.fit ? { fit: rendered.fit, pages: rendered.pages.length } : null
}
