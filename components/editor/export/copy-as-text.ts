import { showToast } from '@/components/ui/toast-queue'
import type { copyText } from '@/lib/browser/export/copy-text'
import { exportPlainText, exportSectionText } from '@/lib/exporters/plain-text'
import { exportArea } from '@/lib/messages/en/export'
import type { Locale } from '@/lib/messages/locales'
import { translate } from '@/lib/messages/locales'
import type { Document } from '@/lib/resume/schema/document'

/** Code that is fetched when something is copied: its text, and the notice that says whether that worked. */
export const lateCopy = { textOf, announce }

/** Returns a section (null: the whole document) as plain text. */
function textOf(document: Document, key: string | null): string {
  return key === null ? exportPlainText(document) : exportSectionText(document, key)
}

/** Says whether a section (null: the whole document) was copied. */
function announce(
  outcome: Awaited<ReturnType<typeof copyText>>,
  key: string | null,
  locale: Locale,
) {
  const words = translate(exportArea, locale)
  const text = {
    copied: words.copied,
    empty: key === null ? words.nothingYet : words.nothingToCopy,
    refused: words.notCopied,
  }
  showToast({ text: text[outcome] })
}
