'use client'

import { MessageSquareText } from 'lucide-react'
import { useEffect } from 'react'
import { useAnyDraft, useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { watchComments } from '@/lib/browser/share/comments/comment-news'
import { commentsApi } from '@/lib/browser/share/comments/comments-api'
import { countOpen } from '@/lib/browser/share/comments/shown-comments'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { useIsInAccount } from '@/lib/browser/sync/use-sync'
import { editor as editorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { SideButton } from '../shell/navigation/side-button'

/**
 * Opens the comments of the document, with the number of open ones. Hidden without any, unless the person may comment
 * here.
 */
export function CommentsButton() {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const { number } = formatters(useInterfaceLocale())
  const id = useAnyDraft((document) => document.id)
  const comments = useView((state) => state.comments)
  const count = useAnyDraft((document) => countOpen(comments, document))
  const isOpen = useView(({ side }) => side === 'comments')
  const { canComment } = useSpace()
  const isInAccount = useIsInAccount(id)
  useEffect(() => {
    if (!isInAccount) return
    let isCurrent = true
    async function read() {
      // The open panel loads them itself.
      if (view.get().side === 'comments') return
      const found = await commentsApi.list(id)
      // A background request: failures are reported by the panel.
      if (isCurrent && found.ok) view.set({ comments: found.value })
    }
    void read()
    const stop = watchComments(id, read)
    return () => {
      isCurrent = false
      stop()
    }
  }, [id, view, isInAccount])
  if (count === 0 && !isOpen && !canComment) return null
  return (
    <SideButton
      side="comments"
      Icon={MessageSquareText}
      label={messages.comments}
      count={count}
      said={messages.openComments(number(count))}
    />
  )
}
