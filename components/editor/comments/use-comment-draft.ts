'use client'

import { useState } from 'react'
import { useAnyDraft } from '@/components/document/editor/editor-context'
import { readCommentDraft, storeCommentDraft } from '@/lib/browser/share/comments/comment-drafts'
import { useNamespace } from '@/lib/browser/sync/account/use-account'

/**
 * Returns a text that survives its form and page, with a setter.
 *
 * @param comment id of the comment to reply to, or `new`
 */
export function useCommentDraft(comment: string): [string, (text: string) => void] {
  const namespace = useNamespace()
  const documentId = useAnyDraft((document) => document.id)
  const place = { namespace, documentId, comment }
  const [text, setText] = useState(() => readCommentDraft(place))
  return [
    text,
    (next) => {
      storeCommentDraft(place, next)
      setText(next)
    },
  ]
}
