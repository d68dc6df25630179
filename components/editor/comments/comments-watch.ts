'use client'

import { useEffect } from 'react'
import { useAnyDraft, useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { watchComments } from '@/lib/browser/share/comments/comment-news'
import { commentsApi } from '@/lib/browser/share/comments/comments-api'
import { countOpen } from '@/lib/browser/share/comments/shown-comments'
import { useIsInAccount } from '@/lib/browser/sync/use-sync'
import { editor as editorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

/** Loads the comments of the document, and shows the number of open ones at the corner of their button. */
export function CommentCount() {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const { number } = formatters(useInterfaceLocale())
  const id = useAnyDraft((document) => document.id)
  const comments = useView((state) => state.comments)
  const count = useAnyDraft((document) => countOpen(comments, document))
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
  if (count === 0) return null
  return (
    <span className="pointer-events-none absolute -end-0.5 -top-0.5 min-w-4 rounded-full bg-mark px-1 text-center text-on-mark text-xs tabular-nums">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{messages.openComments(number(count))}</span>
    </span>
  )
}
