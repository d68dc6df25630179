import type { ViewStore } from '@/components/document/editor/view-store'
import { showToast } from '@/components/ui/toast-queue'
import { readOwnFile } from '@/lib/browser/paper/checks/check-own'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import { editor, fileRuleMessages, readback as readbackArea } from '@/lib/messages/areas'
import { loadMessages } from '@/lib/messages/loaded-messages'
import type { Locale } from '@/lib/messages/locales'

let latest = 0

/**
 * Reads a downloaded file back in the background, and reports the result; what is lost or taken for something else is
 * listed by the checks. A failed check reports nothing, since the file is saved anyway.
 */
export async function checkDownload(printed: PrintedDocument, view: ViewStore, locale: Locale) {
  if (printed.document.kind !== 'resume') return
  latest += 1
  const own = latest
  const file = await readOwnFile(printed).catch(() => null)
  const report = file?.readback
  if (!report || own !== latest) return
  const { lost, misplaced, isWhole, of } = report
  const messages = await loadMessages(readbackArea, locale)
  const [first] = misplaced ?? []
  if (lost.length > 0 || first) {
    const { checks } = await loadMessages(editor, locale)
    const rules = await loadMessages(fileRuleMessages, locale)
    const taken = first && rules['fields-read-back'].found({ text: first.text })
    const text =
      lost.length > 0 ? messages.someLost(lost.length, of) : `${messages.inText} ${taken}`
    showToast({ text, action: { label: checks, onAction: () => view.set({ pane: 'check' }) } })
    return
  }
  // Without a result of the importer nothing is known.
  if (!misplaced) return
  showToast({ text: isWhole ? messages.allBack(of) : messages.inText })
}
