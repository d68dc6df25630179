'use client'

import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useJournal } from '@/lib/browser/journal/use-journal'
import { safeFileName } from '@/lib/browser/paper/file-name'
import { limits } from '@/lib/resume/limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { useDraft, useEditor } from '../state/editor-context'
import { downloadJson } from './download-file'

/** Opens another CV of this device in this tab. */
export function openDocument(id: string) {
  location.hash = id
}

/** What this CV is called: the person's own name for it, else what it says, else untitled. */
export function useDocumentTitle(): string {
  const { untitled } = useMessages('common')
  return useDraft(
    ({ title, content }) =>
      title.trim() || content.basics.label.trim() || content.basics.name.trim() || untitled,
  )
}

/** A name too long for one more word stays as it is rather than being cut. */
const nameOfCopy = (copy: string, title: string) => (copy.length <= limits.line ? copy : title)

/** What can be done with the CV as a whole. */
export function useDocumentActions() {
  const { session, ids } = useEditor()
  const journal = useJournal()
  const messages = useMessages('editor')
  const title = useDocumentTitle()

  /** Keeps a document as one more CV and goes there. */
  async function open(document: ResumeDocument) {
    journal?.save(document)
    await journal?.flush()
    openDocument(document.id)
  }

  return {
    duplicate: () =>
      open({
        ...session.document(),
        id: ids.document(),
        title: nameOfCopy(messages.duplicateName(title), session.document().title),
        lineage: null,
      }),
    async exportJson(clean: boolean) {
      const { exportJsonResume } = await import('@/lib/resume/json-resume')
      const file = exportJsonResume(session.document(), { clean })
      downloadJson(file, `${safeFileName(title) || messages.cvFileName}.json`)
    },
    async importJson(file: File) {
      const { importFile } = await import('@/lib/browser/backup/import-file')
      const { addImported } = await import('@/lib/browser/backup/add-imported')
      const result = await importFile(file, ids)
      if (!result.ok || !journal) {
        const [problem] = result.ok ? [] : result.refused.problems
        const detail = problem ? ` ${messages.importProblem(problem.path, problem.reason)}` : ''
        showToast({ text: messages.importFailed + detail })
        return
      }
      const added = await addImported(journal, result.documents, ids)
      const [first] = added.ids
      const id = first ?? result.documents[0]?.document.id
      if (id) openDocument(id)
      showToast({ text: messages.imported })
    },
    async openSample(profession: Parameters<SampleMaker>[0]) {
      const { sampleResume } = await import('@/lib/resume/samples/samples')
      await open(sampleResume(profession, ids))
    },
  }
}

type SampleMaker = typeof import('@/lib/resume/samples/samples')['sampleResume']
