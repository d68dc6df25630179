import { showToast } from '@/components/ui/toast-queue'
import { addImported } from '@/lib/browser/import-export/backup/add-imported'
import type { ImportedDocument, RefusedFile } from '@/lib/browser/import-export/backup/import-file'
import {
  type BroughtFile,
  beginFileImport,
} from '@/lib/browser/import-export/import/begin-file-import'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  common as commonArea,
  dashboard as dashboardArea,
  files as filesArea,
  type MessagesOf,
} from '@/lib/messages/areas'
import { loadMessages } from '@/lib/messages/loaded-messages'
import type { Locale } from '@/lib/messages/locales'
import { displayTitleOf } from '@/lib/resume/display-title'
import type { IdGenerator } from '@/lib/resume/ids'

type Request = {
  files: readonly File[]
  journal: Journal
  ids: IdGenerator
  locale: Locale
  /** Id of the open CV. */
  openId: string
  /** Opens the review of a file. */
  onReview: (id: string) => void
}

const refusedOf = (brought: BroughtFile): RefusedFile[] => {
  if (brought.kind === 'refused') return [brought.refused]
  return brought.kind === 'documents' ? brought.result.refused : []
}

/** Returns the message for a rejected file, with the first problem. */
function refusalText(
  { fileName, code, problems }: RefusedFile,
  messages: MessagesOf<typeof dashboardArea>,
): string {
  const [problem] = code === 'not-a-resume' ? problems : []
  const place = problem
    ? [messages.problemAt(problem.path || messages.wholeFile, messages.problems[problem.code])]
    : []
  const title = messages.refusedTitle(fileName)
  return [title, messages.refused[code], ...place, messages.nothingChanged].join(' ')
}

/**
 * Imports files chosen or dropped in the editor: each CV becomes a new document, and the open one stays unchanged. A
 * single CV opens at once; the result is reported.
 */
export async function openFiles(request: Request): Promise<void> {
  const { files, journal, ids, locale, openId, onReview } = request
  const [messages, { untitled }, ofRefused] = await Promise.all([
    loadMessages(filesArea, locale),
    loadMessages(commonArea, locale),
    loadMessages(dashboardArea, locale),
  ])
  const found: ImportedDocument[] = []
  const reviews: string[] = []
  for (const file of files) {
    const brought = await beginFileImport(file, ids, journal.namespace)
    if (brought.kind === 'review') reviews.push(brought.id)
    if (brought.kind === 'documents') found.push(...brought.result.documents)
    const refused = refusedOf(brought)
    for (const one of refused) showToast({ text: refusalText(one, ofRefused) })
  }
  const [only] = found
  // The open CV stays unchanged, with all input.
  if (reviews[0]) onReview(reviews[0])
  if (!only) return
  const added = await addImported(journal, found, ids)
  if (found.length > 1 || reviews.length > 0) {
    const onAction = () => location.assign(inSpace('/cvs'))
    showToast({
      text: messages.several(added.ids.length),
      action: { label: messages.seeAll, onAction },
    })
    return
  }
  const { document, fileName } = only
  const name = displayTitleOf(document, untitled)
  const [newId] = added.ids
  if (newId) {
    location.hash = newId
    showToast({ text: messages.opened(name, fileName) })
  } else if (document.id === openId) {
    showToast({ text: messages.alreadyOpen })
  } else {
    const head = (await journal.list()).find(({ id }) => id === document.id)
    if (head?.trashedAt != null) await journal.restore(document.id)
    location.hash = document.id
    showToast({ text: messages.alreadyHere(name) })
  }
}
