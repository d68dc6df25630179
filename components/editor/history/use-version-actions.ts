import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { VersionHead } from '@/dist/answers/version-answers'
import { sharedVersionsApi } from '@/lib/browser/sync/history/use-versions'
import { useSync } from '@/lib/browser/sync/use-sync'
import { history as historyMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { failureMessage } from './failure-message'
import { type Sendable, useSendAll } from './use-send-all'

/** Open document whose versions are shown. */
export type VersionHost = {
  documentId: string
  /** Current document, last input included, with a function to store it. */
  session: Sendable
  /** Restores a version as one undo step. */
  restore: (document: PaperDocument, notice: string) => void
  /** Downloads the PDF of a version, rendered by the server. */
  downloadPdf: (version: number) => Promise<void>
  /** Whether another tab is the writer; nothing can be restored then. */
  isReader: boolean
}

/** Returns the actions on versions. All input is uploaded before a version is stored. */
export function useVersionActions({ documentId, session, restore }: VersionHost) {
  const messages = useMessages(historyMessages)
  const sync = useSync()
  const sendAll = useSendAll(session)

  return {
    sendAll,
    /** Stores the current state as a named version. */
    async nameNow(name: string): Promise<VersionHead | null> {
      if (!(await sendAll())) {
        showToast({ text: messages.notSent })
        return null
      }
      const result = await sharedVersionsApi().keep(documentId, { name })
      if (!result.ok) {
        const isOrdinary = Object.hasOwn(messages.failed, result.code) || result.code === 'timeout'
        showToast({
          text: isOrdinary ? failureMessage(result.code, messages.failed) : messages.notNamed,
        })
        return null
      }
      showToast({ text: messages.named(result.value.name) })
      return result.value
    },
    async rename(version: VersionHead, name: string): Promise<VersionHead | null> {
      if (name === version.name) return version
      const result = await sharedVersionsApi().name(documentId, version.number, name)
      if (!result.ok) {
        showToast({ text: messages.notNamed })
        return null
      }
      showToast({ text: name ? messages.named(name) : messages.nameTaken })
      return result.value
    },
    /**
     * Restores a version: the current state is stored as a version first, if the account is reachable; the restored
     * text becomes a new version and one undo step.
     */
    async putBack(document: PaperDocument, title: string): Promise<void> {
      if (await sendAll()) await sharedVersionsApi().keep(documentId, { reason: 'restore' })
      restore(document, messages.restored(title))
      sync?.checkpoint(documentId, 'restore')
    },
  }
}
