'use client'

import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { VersionHead } from '@/lib/browser/client/answers/version-answers'
import { sharedVersionsApi } from '@/lib/browser/sync/history/use-versions'
import { useSync } from '@/lib/browser/sync/use-sync'
import { history as historyMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { failureWords } from './failure-words'
import { type Sendable, useSendAll } from './use-send-all'

/** Who shows versions: an open document that can be written. */
export type VersionHost = {
  documentId: string
  /** The document as it is on the screen, the last letter included, and how to write it down. */
  session: Sendable
  /** Makes a version what the document says, as one step of undo. */
  restore: (document: PaperDocument, notice: string) => void
  /** Downloads the PDF of a version, as the server makes it. */
  downloadPdf: (version: number) => Promise<void>
  /** Another tab writes: nothing can be put back here. */
  isReader: boolean
}

/** Returns the actions on versions. All typed changes are in the account before a version of it is stored. */
export function useVersionActions({ documentId, session, restore }: VersionHost) {
  const words = useMessages(historyMessages)
  const sync = useSync()
  const sendAll = useSendAll(session)

  return {
    sendAll,
    /** Keeps what is on the screen under a name. */
    async nameNow(name: string): Promise<VersionHead | null> {
      if (!(await sendAll())) {
        showToast({ text: words.notSent })
        return null
      }
      const result = await sharedVersionsApi().keep(documentId, { name })
      if (!result.ok) {
        const isOrdinary = Object.hasOwn(words.failed, result.code) || result.code === 'timeout'
        showToast({ text: isOrdinary ? failureWords(result.code, words.failed) : words.notNamed })
        return null
      }
      showToast({ text: words.named(result.value.name) })
      return result.value
    },
    async rename(version: VersionHead, name: string): Promise<VersionHead | null> {
      if (name === version.name) return version
      const result = await sharedVersionsApi().name(documentId, version.number, name)
      if (!result.ok) {
        showToast({ text: words.notNamed })
        return null
      }
      showToast({ text: name ? words.named(name) : words.nameTaken })
      return result.value
    },
    /**
     * Restores a version: the present state is stored as a version first, where the account can be reached; the
     * restored text becomes a new version and one step of undo.
     */
    async putBack(document: PaperDocument, title: string): Promise<void> {
      if (await sendAll()) await sharedVersionsApi().keep(documentId, { reason: 'restore' })
      restore(document, words.restored(title))
      sync?.checkpoint(documentId, 'restore')
    },
  }
}
