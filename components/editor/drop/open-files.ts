import { showToast } from '@/components/ui/toast-queue'
import { addImported } from '@/lib/browser/backup/add-imported'
import {
  type ImportedDocument,
  importFile,
  type RefusedFile,
} from '@/lib/browser/backup/import-file'
import type { Journal } from '@/lib/browser/journal/types'
import { common as commonArea } from '@/lib/messages/en/common'
import { dashboard as dashboardArea } from '@/lib/messages/en/dashboard'
import { files as filesArea } from '@/lib/messages/en/files'
import { type Locale, translate } from '@/lib/messages/locales'
import type { IdGenerator } from '@/lib/resume/ids'

type Request = {
  files: readonly File[]
  journal: Journal
  ids: IdGenerator
  locale: Locale
  /** The CV that is open now. */
  openId: string
}

/** Where a refused file is told of: the first place that does not fit is enough to begin with. */
function refusalText({ fileName, code, problems }: RefusedFile, locale: Locale): string {
  const words = translate(dashboardArea, locale)
  const [problem] = code === 'not-a-resume' ? problems : []
  const place = problem
    ? [words.problemAt(problem.path || words.wholeFile, words.problems[problem.code])]
    : []
  const title = words.refusedTitle(fileName)
  return [title, words.refused[code], ...place, words.nothingChanged].join(' ')
}

/**
 * Opens files that somebody chose or dropped in the editor: each CV in them becomes one of its own, and
 * the one that is open stays as it is. A single CV is shown at once; what happened is said in words.
 */
export async function openFiles({ files, journal, ids, locale, openId }: Request): Promise<void> {
  const words = translate(filesArea, locale)
  const { untitled } = translate(commonArea, locale)
  const found: ImportedDocument[] = []
  for (const file of files) {
    const result = await importFile(file, ids)
    if (result.ok) found.push(...result.documents)
    const refused = result.ok ? result.refused : [result.refused]
    for (const one of refused) showToast({ text: refusalText(one, locale) })
  }
  const [only] = found
  if (!only) return
  const added = await addImported(journal, found, ids)
  if (found.length > 1) {
    const onAction = () => location.assign('/resumes')
    showToast({ text: words.several(added.ids.length), action: { label: words.seeAll, onAction } })
    return
  }
  const { document, fileName } = only
  const { title, content } = document
  const name = title.trim() || content.basics.label || content.basics.name || untitled
  const [newId] = added.ids
  if (newId) {
    location.hash = newId
    showToast({ text: words.opened(name, fileName) })
  } else if (document.id === openId) {
    showToast({ text: words.alreadyOpen })
  } else {
    const head = (await journal.list()).find(({ id }) => id === document.id)
    if (head?.trashedAt != null) await journal.restore(document.id)
    location.hash = document.id
    showToast({ text: words.alreadyHere(name) })
  }
}
