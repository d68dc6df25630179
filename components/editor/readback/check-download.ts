import { showToast } from '@/components/ui/toast-queue'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import { readBack } from '@/lib/browser/readback/read-back'
import { readback as readbackArea } from '@/lib/messages/areas'
import { loadWords } from '@/lib/messages/loaded-words'
import type { Locale } from '@/lib/messages/locales'
import type { ViewStore } from '../state/view-store'

let latest = 0

/**
 * Reads a downloaded file back in the background and reports the result: a notice when everything is there, a panel
 * with what is missing otherwise. A check that could not be made reports nothing: the file is saved all the same.
 */
export async function checkDownload(printed: PrintedDocument, view: ViewStore, locale: Locale) {
  latest += 1
  const own = latest
  view.set({ readback: null })
  const report = await readBack(printed).catch(() => null)
  if (!report || own !== latest) return
  if (report.lost.length > 0) view.set({ readback: report })
  else showToast({ text: (await loadWords(readbackArea, locale)).allBack(report.of) })
}
