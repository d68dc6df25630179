import { showToast } from '@/components/ui/toast-queue'
import type { copyText } from '@/lib/browser/import-export/export/copy-text'
import { exportPlainText, exportSectionText } from '@/lib/exporters/plain-text'
import type { exportArea, MessagesOf } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Code that is loaded when text is copied: the conversion and the notice. */
export const lateCopy = { textOf, announce }

/** Returns a section (null: the whole document) as plain text; empty if it prints nothing. */
function textOf(document: PaperDocument, key: string | null): string {
  return key === null ? exportPlainText(document) : exportSectionText(document, key)
}

/** Reports whether a section (null: the whole document) was copied. */
function announce(
  outcome: Awaited<ReturnType<typeof copyText>>,
  key: string | null,
  messages: MessagesOf<typeof exportArea>,
) {
  const text = {
    copied: messages.copied,
    empty: key === null ? messages.nothingYet : messages.nothingToCopy,
    refused: messages.notCopied,
  }
  showToast({ text: text[outcome] })
}
