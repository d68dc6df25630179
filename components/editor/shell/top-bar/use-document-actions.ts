'use client'

import { useRouter } from 'next/navigation'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { letterAddress } from '@/components/document/open-document/editor-address'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { isUntouched } from '@/lib/browser/editing/places'
import { downloadJson } from '@/lib/browser/import-export/backup/download-file'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { beginWithBrand } from '@/lib/browser/sync/spaces/begin-with-brand'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { common as commonMessages, editor as editorMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { acceptOf, readableEndings } from '@/lib/resume/file-formats'
import { limits } from '@/lib/resume/resume-limits'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import { dressExample } from '../../state/dress-example'

/** Opens another CV of this device in this tab. */
export function openDocument(id: string) {
  location.hash = id
}

/** Returns the title of this CV or letter: the user's own title for it, else a name from its content, else untitled. */
export function useDocumentTitle(): string {
  const { untitled } = useMessages(commonMessages)
  return useAnyDraft((document) => displayTitleOf(document, untitled))
}

/** A name too long for one more word stays as it is rather than being cut. */
const nameOfCopy = (copy: string, title: string) => (copy.length <= limits.line ? copy : title)

/** Returns the actions on the CV or letter as a whole. */
export function useDocumentActions() {
  const { session, ids } = useAnyEditor()
  const journal = useJournal()
  const locale = useInterfaceLocale()
  const messages = useMessages(editorMessages)
  const title = useDocumentTitle()
  const withLateCode = useLateCode()
  const router = useRouter()

  /** Keeps a document as one more CV and goes there. */
  async function open(document: PaperDocument) {
    journal?.save(document)
    await journal?.flush()
    openDocument(document.id)
  }

  /** Opens what somebody chose or dropped, each as a CV of its own. */
  async function openFiles(files: readonly File[]) {
    if (!journal) return
    await withLateCode(async () => {
      const { openFiles } = await import('../../drop/open-files')
      const openId = session.document().id
      const onReview = (id: string) => router.push(inSpace(`/import#${id}`))
      await openFiles({ files, journal, ids, locale, openId, onReview })
    })
  }

  return {
    duplicate: () =>
      open({
        ...session.document(),
        id: ids.document(),
        title: nameOfCopy(messages.duplicateName(title), session.document().title),
        // A copy of a letter goes with the same CV, one of a linked CV follows the same one.
        lineage: session.document().lineage,
      }),
    /** Opens the page for fitting the CV to a job, once all of it is saved; says why not where it is empty. */
    async openTailor() {
      if (isUntouched(session.document())) {
        showToast({ text: messages.tailorNeedsWords })
        return
      }
      await journal?.flush()
      router.push(inSpace(`/tailor#${session.document().id}`))
    },
    /** Begins a letter that goes with it. */
    async openLetter() {
      await journal?.flush()
      location.hash = new URL(letterAddress(session.document().id), location.href).hash
    },
    /** Everything as one file that opens here again. */
    downloadCopy: () =>
      withLateCode(async () => {
        const { exportJsonResume } = await import('@/lib/resume/json-resume/json-resume')
        const { photoImage } = await import('@/lib/browser/storage/photo/photo-image')
        const document = session.document()
        // JSON Resume has no words for a letter: it goes out as it is stored.
        const file =
          document.kind === 'resume'
            ? exportJsonResume(document, await photoImage(document))
            : document
        downloadJson(file, documentFileName(document, messages.fileNames[document.kind], 'json'))
      }),
    /** Asks for a file to open. Browsers allow it right after a press or a key only. */
    chooseFile() {
      const input = document.createElement('input')
      input.type = 'file'
      input.accept = acceptOf(readableEndings)
      input.onchange = () => void openFiles([...(input.files ?? [])])
      input.click()
    },
    openFiles,
    openSample: (profession: Parameters<SampleMaker>[0]) =>
      withLateCode(async () => {
        const { sampleResume } = await import('@/lib/resume/samples/samples')
        const opened = session.document()
        const example = sampleResume(profession, ids)
        const isDressed = opened.kind === 'resume' && isUntouched(opened)
        if (isDressed) await open(dressExample(example, opened))
        else await open(journal ? await beginWithBrand(journal.namespace, example) : example)
      }),
  }
}

type SampleMaker = typeof import('@/lib/resume/samples/samples')['sampleResume']
