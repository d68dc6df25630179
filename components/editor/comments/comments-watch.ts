import { useEffect } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { watchComments } from '@/lib/browser/share/comments/comment-news'
import { commentsApi } from '@/lib/browser/share/comments/comments-api'
import { useIsInAccount } from '@/lib/browser/sync/use-sync'

/** Keeps the comments of the document in the view: loads them, and again when there are new ones. Renders nothing. */
export function CommentsWatch() {
  const { view } = useAnyEditor()
  const id = useAnyDraft((document) => document.id)
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
  return null
}
