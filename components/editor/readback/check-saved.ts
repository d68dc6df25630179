import type { ViewStore } from '@/components/document/editor/view-store'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import type { Locale } from '@/lib/messages/locales'

/** Has a file that was just saved checked, by code that comes only then. Never holds anything up. */
export async function checkSaved(printed: PrintedDocument, view: ViewStore, locale: Locale) {
  try {
    const { checkDownload } = await import('./check-download')
    await checkDownload(printed, view, locale)
  } catch {
    // Its code is out of reach without a network: the file is saved all the same.
  }
}
