import { useState } from 'react'
import { useAnyDraft } from '@/components/document/editor/editor-context'
import { readInputDraft, storeInputDraft } from '@/lib/browser/storage/input-drafts'
import { useNamespace } from '@/lib/browser/sync/account/use-account'

/**
 * Returns a text that survives its form and page, with a setter.
 *
 * @param comment id of the comment to reply to, or `new`
 */
export function useCommentDraft(comment: string): [string, (text: string) => void] {
  const namespace = useNamespace()
  const documentId = useAnyDraft((document) => document.id)
  const place = { namespace, documentId, id: comment }
  const [text, setText] = useState(() => readInputDraft(place))
  return [
    text,
    (next) => {
      storeInputDraft(place, next)
      setText(next)
    },
  ]
}
