import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { comments as commentMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import { useCommentDraft } from './use-comment-draft'

const ids = createIdGenerator()
/** Maximum characters of a reply (`lib/api/comments.ts`). */
const maxLength = 2_000

type Props = {
  /** Id of the comment. */
  comment: string
  /** Tells who can read the reply. */
  hint: string
  /** @returns whether it was sent */
  onSend: (text: string, idempotencyKey: string) => Promise<boolean>
}

/** Form for a reply. Input stays until it is sent; a retry adds no duplicate. */
export function ReplyForm({ comment, hint, onSend }: Props) {
  const messages = useMessages(commentMessages)
  const [text, setText] = useCommentDraft(comment)
  const [isBusy, setBusy] = useState(false)
  const key = useRef('')
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy || text.trim() === '') return
    setBusy(true)
    key.current ||= ids.document()
    if (await onSend(text, key.current)) setText('')
    setBusy(false)
  }
  return (
    <form className="flex w-full flex-col gap-2" onSubmit={(event) => void submit(event)}>
      <TextArea
        label={messages.answer}
        description={hint}
        value={text}
        maxLength={maxLength}
        onChange={(event) => {
          // Changed input is another reply.
          key.current = ''
          setText(event.currentTarget.value)
        }}
      />
      {text.trim() !== '' && (
        <Button
          type="submit"
          look="primary"
          size="small"
          className="self-start"
          aria-disabled={isBusy}
        >
          {messages.send}
        </Button>
      )}
    </form>
  )
}
