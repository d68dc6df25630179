import type { ViewStore } from '@/components/document/editor/view-store'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import type { Locale } from '@/lib/messages/locales'

/** Checks a saved file in the background, by code that is loaded on demand. */
export async function checkSaved(printed: PrintedDocument, view: ViewStore, locale: Locale) {
  try {
    const { checkDownload } = await import('./check-download')
    await checkDownload(printed, view, locale)
  } catch {
    // Without a network the code cannot be loaded; the file is saved anyway.
  }
}
