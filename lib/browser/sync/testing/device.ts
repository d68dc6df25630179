import { fieldAddress } from '@/lib/resume/change/address'
import { createResume } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import { equalJson } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { createDocumentsApi } from '../../client/documents-api'
import type { Send } from '../../client/send'
import { createSession, type Session } from '../../editing/session'
import { openJournal } from '../../storage/journal/journal'
import type { JournalNamespace, UndoHistory } from '../../storage/journal/journal-types'
import type { Clock } from '../clock'
import { openSync } from '../open-sync'

export const fields = ['name', 'label', 'email'] as const
export type Field = (typeof fields)[number]

/**
 * Device with the account's journal, an editor per open document, and the real engine. Its storage (namespace) outlives
 * it: a crashed device is recreated from it.
 */
export function createDevice(options: {
  namespace: JournalNamespace
  clock: Clock
  ids: IdGenerator
  send: Send
  isOnline: () => boolean
}) {
  const { namespace, clock, ids, send, isOnline } = options
  const journal = openJournal(namespace, { now: clock.now })
  const sync = openSync(namespace, {
    api: createDocumentsApi(send),
    clock,
    isOnline,
    elect(onRole) {
      onRole('writer')
      return () => {}
    },
  })
  const sessions = new Map<string, Session>()

  async function follow(id: string): Promise<void> {
    const session = sessions.get(id)
    if (!session) return
    const shown = session.document()
    const result = await journal.load(id)
    if (sessions.get(id) !== session) return
    if (session.document() !== shown) return follow(id)
    if (!result.ok) sessions.delete(id)
    else if (result.document.kind === 'resume' && !equalJson(result.document, shown)) {
      journal.follow(result.document)
      session.adopt(result.document, result.history)
    }
  }
  journal.onOtherTab((id) => void follow(id))

  function edit(document: ResumeDocument, history: UndoHistory): Session {
    const session = createSession({
      document,
      history,
      save: journal.save,
      now: clock.now,
      caretBefore: () => null,
      caretAfter: () => null,
    })
    sessions.set(document.id, session)
    return session
  }

  return {
    journal,
    sync,
    /** Opens an editor for a document; null if it cannot be opened. */
    async open(id: string): Promise<Session | null> {
      const existing = sessions.get(id)
      if (existing) return existing
      const result = await journal.load(id)
      if (!result.ok || result.document.kind !== 'resume') return null
      journal.follow(result.document)
      return edit(result.document, result.history)
    },
    create: (): Session => edit(createResume(ids), { past: [], future: [] }),
    type(session: Session, field: Field, value: string) {
      session.type(fieldAddress('basics', field), value)
    },
    closeEditor: (id: string) => sessions.delete(id),
    /** Ends the tab abruptly; its memory is lost. */
    crash() {
      sync.close()
      journal.close()
      sessions.clear()
    },
  }
}

export type Device = ReturnType<typeof createDevice>
