import { useAnyDraft } from '@/components/document/editor/editor-context'
import { useShareFailure } from '@/components/document/status/use-share-failure'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { shownComments } from '@/lib/browser/share/comments/shown-comments'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  comments as commentMessages,
  editor as editorMessages,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import type { FieldAddress } from '@/lib/resume/change/address'
import { CommentCard } from './comment-card'
import { CommentForm } from './comment-form'
import { useComments } from './use-comments'

type Props = {
  /** Opens a field at an offset. */
  onGo: (address: FieldAddress, offset?: number) => void
}

/** Comments on the document: open ones first, closed ones collapsed; in a workspace with a form. */
export function CommentsPanel({ onGo }: Props) {
  const { shareLinkGuestHint } = useMessages(syncMessages)
  const isGuest = useAccount().state.kind === 'guest'
  if (isGuest) return <p className="text-pretty text-soft text-sm">{shareLinkGuestHint}</p>
  return <CommentList onGo={onGo} />
}

function CommentList({ onGo }: Props) {
  const messages = useMessages(commentMessages)
  const { tryAgain } = useMessages(editorMessages)
  const { number } = formatters(useInterfaceLocale())
  const failureOf = useShareFailure()
  const { state, load, actions } = useComments()
  const { workspace, canComment } = useSpace()
  const document = useAnyDraft((draft) => draft)
  if (state.kind === 'loading') return <p role="status">{messages.loading}</p>
  // A document that was never uploaded has no comments.
  const isUnsent = state.kind === 'failed' && state.code === 'not-found'
  if (state.kind === 'failed' && !isUnsent) {
    return (
      <div role="alert">
        <p>{failureOf(state.code)}</p>
        <Button className="mt-4" onPress={() => void load()}>
          {tryAgain}
        </Button>
      </div>
    )
  }
  const comments = state.kind === 'shown' ? shownComments(state.comments, document) : []
  const open = comments.filter((comment) => comment.state === 'open')
  const closed = comments.filter((comment) => comment.state !== 'open')
  const list = (some: typeof comments) => (
    <ul className="flex flex-col gap-3">
      {some.map((comment) => (
        <CommentCard key={comment.id} comment={comment} actions={actions} onGo={onGo} />
      ))}
    </ul>
  )
  const none = workspace === null ? messages.none : messages.noneYet
  return (
    <>
      {canComment && <CommentForm onSend={actions.add} />}
      {comments.length === 0 && <p className="text-pretty text-soft text-sm">{none}</p>}
      {list(open)}
      {closed.length > 0 && (
        <details className={open.length > 0 ? 'mt-4' : ''} open={open.length === 0}>
          <summary className="mb-2 w-fit cursor-pointer py-1 font-medium text-soft text-sm">
            {messages.closed(number(closed.length))}
          </summary>
          {list(closed)}
        </details>
      )}
    </>
  )
}
