import { useCallback } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import type { PaperError } from '@/lib/browser/paper/paper'
import {
  editor as editorMessages,
  preview as previewMessages,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import { isSectionKey } from '@/lib/resume/sections'

/**
 * Returns a function that explains why there is no newer paper, with the section, entry and bullet that caused it, if
 * known.
 */
export function useExplainFailure(): (error: PaperError) => string {
  const { session } = useAnyEditor()
  const messages = useMessages(previewMessages)
  const { bulletAt } = useMessages(editorMessages)
  const sections = useMessages(sectionsMessages)
  return useCallback(
    ({ code, address }) => {
      const place = address && placeInTree(readTree(session.document()), address)
      if (!place) return messages.failed[code]
      const { part, heading, entry } = place
      const name =
        part === 'basics' || part === 'summary'
          ? sections[part].name
          : isSectionKey(part) && sections.lists[part].name
      const names = [heading || name, entry, place.bullet !== null && bulletAt(place.bullet)]
      return messages.notPrinted(names.filter(Boolean).join(' · '))
    },
    [session, messages, bulletAt, sections],
  )
}
