import type { ViewStore } from '@/components/document/editor/view-store'
import { showToast } from '@/components/ui/toast-queue'
import { readOwnFile } from '@/lib/browser/paper/checks/check-own'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import { readback as readbackArea } from '@/lib/messages/areas'
import { loadWords } from '@/lib/messages/loaded-words'
import type { Locale } from '@/lib/messages/locales'

let latest = 0

/**
 * Reads a downloaded file back in the background, as the checks do, and reports the result: a notice when everything
 * is there, a panel with what is not otherwise. A check that could not be made reports nothing: the file is saved all
 * the same.
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
  // Nobody knows how a file is read that our reader did not understand.
  if (!misplaced) return
  const words = await loadWords(readbackArea, locale)
  showToast({ text: isWhole ? words.allBack(of) : words.inText })
}
