import { useAnyDraft, useView } from '@/components/document/editor/editor-context'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { countOpen } from '@/lib/browser/share/comments/shown-comments'
import { editor as editorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

/** Returns the number of open comments on the document, and the name of their button with it. */
export function useOpenComments(): { count: number; label: string } {
  const messages = useMessages(editorMessages)
  const { number } = formatters(useInterfaceLocale())
  const comments = useView((state) => state.comments)
  const count = useAnyDraft((document) => countOpen(comments, document))
  return { count, label: count > 0 ? messages.openComments(number(count)) : messages.comments }
}
