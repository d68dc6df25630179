import { useId } from 'react'
import { useAnyDraft } from '@/components/document/editor/editor-context'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import { showToast } from '@/components/ui/toast-queue'
import type { Comment } from '@/dist/answers/comment-answers'
import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { comments as commentMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import type { FieldAddress } from '@/lib/resume/change/address'
import { findPlace } from '@/lib/resume/change/field-place'
import { findAnchor } from '@/lib/resume/comments/find-anchor'
import { CommentSuggestion } from './comment-suggestion'
import { ReplyForm } from './reply-form'
import type { CommentActions } from './use-comments'

type Go = (address: FieldAddress, offset?: number) => void
type Props = { comment: Comment; actions: CommentActions; onGo: Go }

/** Comment: author, quoted text, content, suggestion and actions. */
export function CommentCard({ comment, actions, onGo }: Props) {
  const messages = useMessages(commentMessages)
  const nameId = useId()
  const { id, name, text, suggestion, anchor, state, replies, createdAt } = comment
  const isOpen = state === 'open'
  const { canWrite, canComment } = useSpace()
  const hint = comment.shareId === null ? messages.answerHintWorkspace : messages.answerHint
  const states: Readonly<Record<string, string | undefined>> = messages.states
  async function remove() {
    if (await actions.remove(id)) showToast({ text: messages.removed })
  }
  return (
    <li>
      <article
        aria-labelledby={nameId}
        className="flex flex-col gap-2 rounded-card border border-line bg-panel p-3"
      >
        <Said nameId={nameId} name={name} at={createdAt} />
        <AnchoredWords anchor={anchor} isQuoted={suggestion === null} onGo={onGo} />
        {text !== '' && (
          <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
            {text}
          </p>
        )}
        {anchor && suggestion !== null && (
          <CommentSuggestion
            id={id}
            isOpen={isOpen && canWrite}
            suggested={{ anchor, words: suggestion }}
            actions={actions}
            onGo={onGo}
          />
        )}
        {replies.map((reply) => (
          <div key={reply.id} className="border-line border-s-2 ps-3">
            <Said name={reply.name ?? messages.you} at={reply.createdAt} />
            <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
              {reply.text}
            </p>
          </div>
        ))}
        {!isOpen && <p className="font-medium text-soft text-sm">{states[state]}</p>}
        <div className="flex flex-wrap gap-2">
          {isOpen && (canWrite || canComment) && (
            <ReplyForm
              comment={id}
              hint={hint}
              onSend={(answer, key) => actions.reply(id, answer, key)}
            />
          )}
          {isOpen && canWrite && (
            <Button size="small" onPress={() => void actions.setState(id, 'resolved')}>
              {messages.resolve}
            </Button>
          )}
          {!isOpen && canWrite && (
            <>
              <Button size="small" onPress={() => void actions.setState(id, 'open')}>
                {messages.reopen}
              </Button>
              <Button size="small" look="quiet" onPress={() => void remove()}>
                {messages.remove}
              </Button>
            </>
          )}
        </div>
      </article>
    </li>
  )
}

/** Shows the author and date of a text. */
function Said({ name, at, nameId }: { name: string; at: string; nameId?: string }) {
  const { date } = formatters(useInterfaceLocale())
  const { settings } = useSettings()
  const day = date(Date.parse(at), { dateStyle: 'medium', timeZone: timeZoneOf(settings) })
  return (
    <p className="text-sm">
      <span id={nameId} dir="auto" className="font-semibold wrap-anywhere">
        {name}
      </span>{' '}
      <span className="text-soft">{day}</span>
    </p>
  )
}

type Anchored = Pick<Comment, 'anchor'> & { isQuoted: boolean; onGo: Go }

/** Shows the place of a comment with its quoted text and a link, or that it has changed. */
function AnchoredWords({ anchor, isQuoted, onGo }: Anchored) {
  const messages = useMessages(commentMessages)
  const places = usePlaceNames()
  const document = useAnyDraft((draft) => draft)
  if (!anchor) return <p className="text-soft text-sm">{messages.whole}</p>
  const address = anchor.address as FieldAddress
  const place = findPlace(document, address)
  const range = findAnchor(anchor, document)
  return (
    <div className="text-sm">
      {place && (
        <p dir="auto" className="text-soft wrap-anywhere">
          {places.place(place, true)}
        </p>
      )}
      {isQuoted && anchor.quote !== '' && (
        <blockquote dir="auto" className="border-pen border-s-2 ps-2 wrap-anywhere">
          <Quoted>{anchor.quote}</Quoted>
        </blockquote>
      )}
      {range === 'changed' ? (
        <p className="mt-1 text-soft">{messages.changed}</p>
      ) : (
        <Button
          look="quiet"
          size="small"
          className="-ms-2"
          onPress={() => onGo(address, range.start)}
        >
          {messages.goTo}
        </Button>
      )}
    </div>
  )
}
