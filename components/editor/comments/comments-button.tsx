'use client'

import { MessageSquareText } from 'lucide-react'
import { useEffect } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { commentsApi } from '@/lib/browser/comments/comments-api'
import { useSpace } from '@/lib/browser/spaces/use-space'
import { editor as editorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { SideButton } from '../shell/navigation/side-button'
import { useAnyDraft, useAnyEditor, useView } from '../state/editor-context'
import { countOpen } from './use-comments'

/** Opens the comments on the open document, with how many wait. Hidden while none does, unless the person may write one here. */
export function CommentsButton() {
  const { view } = useAnyEditor()
  const words = useMessages(editorMessages)
  const { number } = formatters(useInterfaceLocale())
  const id = useAnyDraft((document) => document.id)
  const count = useView(({ openComments }) => openComments)
  const isOpen = useView(({ side }) => side === 'comments')
  const { canComment } = useSpace()
  useEffect(() => {
    let isCurrent = true
    async function count() {
      if (document.visibilityState === 'hidden') return
      const found = await commentsApi.list(id)
      // Nobody asked for it: where the server is not reached, the panel says so.
      if (isCurrent && found.ok) view.set({ openComments: countOpen(found.value) })
    }
    void count()
    document.addEventListener('visibilitychange', count)
    return () => {
      isCurrent = false
      document.removeEventListener('visibilitychange', count)
    }
  }, [id, view])
  if (count === 0 && !isOpen && !canComment) return null
  return (
    <SideButton
      side="comments"
      Icon={MessageSquareText}
      label={words.comments}
      count={count}
      said={words.openComments(number(count))}
    />
  )
}
