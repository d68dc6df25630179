import { MessageSquarePlus } from 'lucide-react'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useAnyDraft } from '@/components/document/editor/editor-context'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { showToast } from '@/components/ui/toast-queue'
import { commentFields, quoteOf } from '@/lib/browser/share/comments/comment-fields'
import { comments as commentMessages, common as commonMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import { useCommentDraft } from './use-comment-draft'
import type { CommentActions } from './use-comments'

const ids = createIdGenerator()
/** Maximum characters of a comment and of a suggestion (`lib/api/comments.ts`). */
const maxLength = 2_000
/** Characters of a field's text in the list of fields. */
const previewLength = 40

/** `suggestion` replaces a whole field; null while it is the field's text. */
const empty = { address: '', start: 0, end: 0, text: '', suggestion: null as string | null }

/** Parses a stored draft; empty if invalid. */
function readWritten(stored: string): typeof empty {
  try {
    return { ...empty, ...(JSON.parse(stored) as Partial<typeof empty>) }
  } catch {
    return empty
  }
}

/** Form for a comment on the document, a field, or words of it. Collapsed by default. */
export function CommentForm({ onSend }: { onSend: CommentActions['add'] }) {
  const messages = useMessages(commentMessages)
  const { cancel } = useMessages(commonMessages)
  const document = useAnyDraft((draft) => draft)
  const fields = useMemo(() => commentFields(document), [document])
  const options = useFieldOptions(fields)
  const [stored, store] = useCommentDraft('new')
  const written = readWritten(stored)
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const key = useRef('')
  const field = fields.find(({ address }) => address === written.address)
  const quote = field && quoteOf(field.text, written.start, written.end)
  const words = written.suggestion?.trim() ?? ''
  const suggestion = field && words !== field.text.trim() ? words : ''
  const texts = [written.text.trim(), suggestion]
  const isTooLong = texts.some(({ length }) => length > maxLength)
  const canSend = !isTooLong && texts.some((text) => text !== '')

  function change(next: Partial<typeof empty>) {
    // Changed input is another comment.
    key.current = ''
    store(JSON.stringify({ ...written, ...next }))
  }
  function mark({ target }: { target: EventTarget | null }) {
    if (written.suggestion !== null || !(target instanceof HTMLTextAreaElement)) return
    change({ start: target.selectionStart, end: target.selectionEnd })
  }
  function close() {
    key.current = ''
    store('')
    setAsked(false)
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy || !canSend) return
    setBusy(true)
    key.current ||= ids.document()
    const text = written.text.trim()
    const range = field && suggestion !== '' ? { start: 0, quote: field.text } : quote
    const anchor = field && range ? { address: field.address, ...range } : null
    const body = { text, anchor, ...(suggestion === '' ? {} : { suggestion }) }
    if (await onSend(body, key.current)) {
      showToast({ text: messages.sent })
      close()
    }
    setBusy(false)
  }

  if (!isAsked && stored === '') {
    return (
      <Button size="small" className="mb-4" onPress={() => setAsked(true)}>
        <MessageSquarePlus aria-hidden="true" />
        {messages.newComment}
      </Button>
    )
  }
  return (
    <form
      className="mb-4 flex flex-col gap-3 rounded-card border border-line bg-panel p-3"
      onSubmit={(event) => void submit(event)}
    >
      <Select
        label={messages.newComment}
        options={options}
        value={field ? field.address : ''}
        // The button that opened the form is gone.
        autoFocus={isAsked}
        onChange={(address) => change({ address, start: 0, end: 0, suggestion: null })}
      />
      {field && quote && (
        <>
          <div
            // By handles on a touch screen: React hears only of mice and keys, if its root is the document.
            ref={(box) => {
              box?.addEventListener('select', mark)
              return () => box?.removeEventListener('select', mark)
            }}
          >
            <TextArea
              label={messages.suggest}
              description={messages.markHint}
              value={written.suggestion ?? field.text}
              onChange={(event) => change({ suggestion: event.currentTarget.value })}
              onSelect={mark}
            />
          </div>
          <blockquote dir="auto" className="border-pen border-s-2 ps-2 text-sm wrap-anywhere">
            {suggestion === '' ? (
              <Quoted>{quote.quote}</Quoted>
            ) : (
              <WordMarks before={field.text} after={suggestion} />
            )}
          </blockquote>
        </>
      )}
      <TextArea
        label={messages.text}
        value={written.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {isTooLong && (
        <p role="alert" className="text-del text-sm">
          {messages.tooLong}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small" isDisabled={!canSend || isBusy}>
          {messages.sendComment}
        </Button>
        <Button size="small" onPress={close}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}

/** Returns the places of a comment as options: the whole document, then each field under its entry. */
function useFieldOptions(fields: ReturnType<typeof commentFields>) {
  const { whole } = useMessages(commentMessages)
  const places = usePlaceNames()
  return useMemo(
    () => [
      { id: '', label: whole },
      ...fields.map(({ address, place, text }) => {
        const short = text.slice(0, previewLength) + (text.length > previewLength ? '…' : '')
        const group = [places.part(place.part, place.heading), place.entry].filter(Boolean)
        const label = [places.field(place), short].filter(Boolean).join(' · ')
        return { id: address, label, group: group.join(' · ') }
      }),
    ],
    [fields, places, whole],
  )
}
