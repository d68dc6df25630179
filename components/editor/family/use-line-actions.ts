import { useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { changeStored, undoStored } from '@/lib/browser/editing/change-stored'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { common as commonMessages, family as familyMessages } from '@/lib/messages/areas'
import type { ChangedPart } from '@/lib/resume/change/describe-changes'
import type { FieldPlace } from '@/lib/resume/change/field-place'
import { sendToMaster } from '@/lib/resume/family/send-to-master'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Fields that are the same in every language. */
const sharedFields = ['email', 'phone', 'url', 'profiles.url', 'profiles.username', 'details.value']

const languageOf = ({ design }: ResumeDocument) => design.language.split('-')[0]

async function readResume(journal: Journal, id: string): Promise<ResumeDocument | null> {
  const document = await journal.peek(id)
  return document?.kind === 'resume' ? document : null
}

/** Main CV of a version, as far as it is here. */
export type MainCv = { id: string; name: string; document: ResumeDocument | null }

/** Returns the actions on a difference from the main CV. Each CV gets one undo step. */
export function useLineActions(main: MainCv) {
  const messages = useMessages(familyMessages)
  const { undo } = useMessages(commonMessages)
  const { session, run } = useEditor()
  const journal = useJournal()

  /** Sends a part of the open CV to the master; returns whether it is there. */
  async function send(part: ChangedPart): Promise<boolean> {
    const here = session.document()
    const master = journal && (await readResume(journal, main.id))
    if (!journal || !master) return false
    const sent = sendToMaster(here, master, part)
    if (!sent.ok) return false
    // Both sides are computed from the stored documents.
    const isThere = await changeStored(
      journal,
      { id: main.id, kind: 'resume' },
      (document) => {
        const again = sendToMaster(here, document, part)
        return again.ok ? again.master : document
      },
      Date.now(),
    )
    if (!isThere) return false
    run((document) => {
      const again = sendToMaster(document, master, part)
      return { document: again.ok ? again.follower : document, focus: null }
    })
    return true
  }

  return {
    /** Returns whether the master can have the same value; in another language only non-text. */
    canSend({ field, kind }: FieldPlace): boolean {
      if (!main.document || languageOf(main.document) === languageOf(session.document()))
        return true
      return kind === 'date' || kind === 'url' || sharedFields.includes(field)
    },
    /** Sends a part to the master only. */
    async sendPart(part: ChangedPart): Promise<void> {
      if (!(await send(part))) {
        showToast({ text: messages.notSent })
        return
      }
      const onAction = () => {
        session.undo()
        if (journal) void undoStored(journal, [main.id])
      }
      showToast({ text: messages.sent(main.name), action: { label: undo, onAction } })
    },
  }
}
