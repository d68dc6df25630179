import { showToast } from '@/components/ui/toast-queue'
import { copySection } from '@/lib/browser/export/section-text'
import { exportArea } from '@/lib/messages/en/export'
import type { Locale } from '@/lib/messages/locales'
import { translate } from '@/lib/messages/locales'
import type { Document } from '@/lib/resume/schema/document'

/** Copies a section as plain text and says whether that worked. */
export async function copySectionAsText(
  document: Document,
  key: string,
  locale: Locale,
): Promise<void> {
  const words = translate(exportArea, locale)
  const outcome = await copySection(document, key)
  const text = { copied: words.copied, empty: words.nothingToCopy, refused: words.notCopied }
  showToast({ text: text[outcome] })
}
