'use client'

import { useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { changeStored, undoStored } from '@/lib/browser/editing/change-stored'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { common as commonMessages, family as familyMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ChangedPart } from '@/lib/resume/change/describe-changes'
import type { FieldPlace } from '@/lib/resume/change/field-place'
import { lineStatus } from '@/lib/resume/family/line-status'
import {
  addressInFollower,
  addressInMaster,
  type LineVersion,
  takeLine,
} from '@/lib/resume/family/line-versions'
import { sendToMaster } from '@/lib/resume/family/send-to-master'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { FamilyCv, OpenFamily } from './use-family'

/** Fields that are the same in every language. */
const sharedFields = ['email', 'phone', 'url', 'profiles.url', 'profiles.username', 'details.value']

const languageOf = ({ design }: ResumeDocument) => design.language.split('-')[0]

async function readResume(journal: Journal, id: string): Promise<ResumeDocument | null> {
  const document = await journal.peek(id)
  return document?.kind === 'resume' ? document : null
}

/** Returns the actions on a line across linked CVs. Each CV gets one undo step. */
export function useLineActions(main: FamilyCv, { followers }: OpenFamily) {
  const messages = useMessages(familyMessages)
  const { undo } = useMessages(commonMessages)
  const { session, run } = useEditor()
  const journal = useJournal()

  function offerUndo(text: string, changed: readonly string[], undoHere: (() => void) | null) {
    const onAction = () => {
      undoHere?.()
      if (journal) void undoStored(journal, changed)
    }
    showToast({ text, action: { label: undo, onAction } })
  }

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
      offerUndo(messages.sent(main.name), [main.id], () => session.undo())
    },
    /** Sends a line to the master, and from there to its followers of that line. */
    async sendEverywhere({ address }: LineVersion): Promise<void> {
      if (!(await send({ kind: 'field', address })) || !journal) {
        showToast({ text: messages.notSent })
        return
      }
      const master = await readResume(journal, main.id)
      const inMaster = addressInMaster(session.document(), address)
      const changed: string[] = []
      for (const { id } of followers) {
        const other = id === session.document().id ? null : await readResume(journal, id)
        if (!master || !other || languageOf(other) !== languageOf(master)) continue
        if (lineStatus(other, addressInFollower(other, inMaster)) !== 'follows') continue
        const take = (document: ResumeDocument) => takeLine(document, master, inMaster)
        if (await changeStored(journal, { id, kind: 'resume' }, take, Date.now())) changed.push(id)
      }
      offerUndo(messages.sentTo(changed.length + 1), [main.id, ...changed], () => session.undo())
    },
    /** Resets a line of the open CV to the master's. */
    followAgain({ address }: LineVersion): void {
      const master = main.document
      if (!master) return
      run((document) => ({
        document: takeLine(document, master, addressInMaster(document, address)),
        focus: null,
      }))
    },
    /** Copies a line of the open master to one follower. */
    async takeThere(documentId: string, address: FieldAddress): Promise<void> {
      const here = session.document()
      const take = (document: ResumeDocument) => takeLine(document, here, address)
      const follower = { id: documentId, kind: 'resume' } as const
      if (!journal || !(await changeStored(journal, follower, take, Date.now()))) {
        showToast({ text: messages.notSent })
        return
      }
      offerUndo(messages.sentTo(1), [documentId], null)
    },
  }
}
