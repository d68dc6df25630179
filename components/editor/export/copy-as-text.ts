import { showToast } from '@/components/ui/toast-queue'
import { copyText } from '@/lib/browser/export/copy-text'
import { exportArea } from '@/lib/messages/en/export'
import type { Locale } from '@/lib/messages/locales'
import { translate } from '@/lib/messages/locales'
import type { Document } from '@/lib/resume/schema/document'

/** Copies a section (null: the whole document) as plain text and says whether that worked. */
export async function copyAsText(
  document: Document,
  key: string | null,
  locale: Locale,
): Promise<void> {
  const words = translate(exportArea, locale)
  const outcome = await copyText(document, key)
  const text = {
    copied: words.copied,
    empty: key === null ? words.nothingYet : words.nothingToCopy,
    refused: words.notCopied,
  }
  showToast({ text: text[outcome] })
}
