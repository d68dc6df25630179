import type { Reading } from '@/lib/ai/reader/types'
import type { EditToRead } from '../../ai/read-edit'
import type { ApiResult } from '../../client/api-types'

/** Edit of a suggestion, with the suggestion's key in its draft. */
export type TypedEdit = EditToRead & { key: string }

type Parts = {
  /** Whether there is a reader; called before the first edit is sent. */
  hasReader: () => Promise<boolean>
  read: (edit: EditToRead) => Promise<ApiResult<Reading>>
  /** Whether this text is current, and only a reader could confirm it. */
  isOpen: (edit: TypedEdit) => boolean
  onRead: (edit: TypedEdit, reading: Reading) => void
  /** Called with the key of the suggestion that is being read; null: none. */
  onChecking: (key: string | null) => void
}

/** Milliseconds without typing before an edit is sent. */
const pause = 1_500

/**
 * Has edits of suggestions read after a pause in typing, one at a time and none twice. An answer for outdated text is
 * dropped; what is not read is asked about, as without a reader.
 */
export function createEditReading({ hasReader, read, isOpen, onRead, onChecking }: Parts) {
  /** Newest unread text of each suggestion. */
  const waiting = new Map<string, TypedEdit>()
  const sent = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let isBusy = false
  let isClosed = false

  const idOf = ({ key, text }: TypedEdit) => `${key}\n${text}`

  function takeNext(): TypedEdit | null {
    for (const [key, edit] of waiting) {
      waiting.delete(key)
      if (!sent.has(idOf(edit)) && isOpen(edit)) return edit
    }
    return null
  }

  async function send(edit: TypedEdit): Promise<void> {
    if (!(await hasReader()) || isClosed) return
    sent.add(idOf(edit))
    onChecking(edit.key)
    const answer = await read(edit)
    if (isClosed) return
    onChecking(null)
    // The same text, typed again, is sent again.
    if (!answer.ok) sent.delete(idOf(edit))
    else if (answer.value.state !== 'unread' && isOpen(edit)) onRead(edit, answer.value)
  }

  async function sendAll(): Promise<void> {
    timer = null
    if (isBusy) return
    isBusy = true
    // Typing meanwhile restarts the pause.
    for (let next = takeNext(); next && !isClosed; next = timer === null ? takeNext() : null) {
      await send(next)
    }
    isBusy = false
  }

  return {
    /** Records an edit; called for each key. */
    note(edit: TypedEdit) {
      waiting.delete(edit.key)
      waiting.set(edit.key, edit)
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(() => void sendAll(), pause)
    },
    close() {
      isClosed = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}

export type EditReading = ReturnType<typeof createEditReading>
