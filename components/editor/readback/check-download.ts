import type { ViewStore } from '@/components/document/editor/view-store'
import { showToast } from '@/components/ui/toast-queue'
import { readOwnFile } from '@/lib/browser/paper/checks/check-own'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import { readback as readbackArea } from '@/lib/messages/areas'
import { loadMessages } from '@/lib/messages/loaded-messages'
import type { Locale } from '@/lib/messages/locales'

let latest = 0

/**
 * Reads a downloaded file back in the background, and reports the result: a notice if all facts are there, else a
 * panel. A failed check reports nothing, since the file is saved anyway.
 */
export async function checkDownload(printed: PrintedDocument, view: ViewStore, locale: Locale) {
  if (printed.document.kind !== 'resume') return
  latest += 1
  const own = latest
  view.set({ readback: null })
  const file = await readOwnFile(printed).catch(() => null)
  const report = file?.readback
  if (!report || own !== latest) return
  const { lost, misplaced, isWhole, of } = report
  if (lost.length > 0 || (misplaced ?? []).length > 0) return view.set({ readback: report })
  // Without a result of the importer nothing is known.
  if (!misplaced) return
  const messages = await loadMessages(readbackArea, locale)
  showToast({ text: isWhole ? messages.allBack(of) : messages.inText })
}
