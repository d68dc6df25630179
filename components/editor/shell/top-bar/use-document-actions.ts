import { useRouter } from 'next/navigation'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { letterAddress } from '@/components/document/open-document/editor-address'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { matchPath } from '@/lib/api/space-paths'
import { isUntouched } from '@/lib/browser/editing/places'
import { downloadJson } from '@/lib/browser/import-export/backup/download-file'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { common as commonMessages, editor as editorMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { newFollower } from '@/lib/resume/family/new-follower'
import { acceptOf, readableEndings } from '@/lib/resume/file-formats'
import { filedAsCopy, isLocked, withoutFiling } from '@/lib/resume/filing'
import { limits } from '@/lib/resume/resume-limits'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'

/** Opens another local CV in this tab. */
export function openDocument(id: string) {
  location.hash = id
}

/** Returns the title of a CV or letter: the person's own, else from its content, else untitled. */
export function useDocumentTitle(): string {
  const { untitled } = useMessages(commonMessages)
  return useAnyDraft((document) => displayTitleOf(document, untitled))
}

/** Keeps a name that would be too long with the suffix. */
const nameOfCopy = (copy: string, title: string) => (copy.length <= limits.line ? copy : title)

/** Returns the actions on the CV or letter. */
export function useDocumentActions() {
  const { session, ids } = useAnyEditor()
  const journal = useJournal()
  const locale = useInterfaceLocale()
  const messages = useMessages(editorMessages)
  const { undo, filing } = useMessages(commonMessages)
  const title = useDocumentTitle()
  const withLateCode = useLateCode()
  const router = useRouter()

  /** Stores a new document and opens it. */
  async function open(document: PaperDocument) {
    journal?.save(document)
    await journal?.flush()
    openDocument(document.id)
  }

  /** Opens chosen or dropped files, each as a new CV. */
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
        // Its lineage as well: a copied letter belongs to the same CV, a copied follower has the same master.
        ...filedAsCopy(session.document()),
        id: ids.document(),
        title: nameOfCopy(messages.duplicateName(title), session.document().title),
      }),
    toggleLock() {
      const isClosed = isLocked(session.document())
      session.refile({ isLocked: isClosed ? undefined : true })
      showToast({ text: filing[isClosed ? 'unlockedNamed' : 'lockedNamed'](title) })
    },
    /** Creates a version of the open CV, and opens it. */
    async newVersion() {
      const document = session.document()
      if (document.kind !== 'resume') return
      const heads = (await journal?.list()) ?? []
      const siblings = heads.filter(({ follows }) => follows === document.id).length
      await open(newFollower(document, { id: ids.document(), name: title, siblings }))
    },
    /** Moves the document into the trash, and leaves for the list: further edits would go there, too. */
    async trash() {
      const { id } = session.document()
      router.push(inSpace('/cvs'))
      await journal?.trash(id)
      const onAction = () => void journal?.restore(id)
      showToast({ text: messages.trashed(title), action: { label: undo, onAction } })
    },
    /** Opens the tailor page, after the CV is stored; for an empty CV explains why not. */
    async openTailor() {
      if (isUntouched(session.document())) {
        showToast({ text: messages.tailorNeedsWords })
        return
      }
      await journal?.flush()
      router.push(inSpace(matchPath(session.document().id)))
    },
    /** Creates a letter for the CV. */
    async openLetter() {
      await journal?.flush()
      location.hash = new URL(letterAddress(session.document().id), location.href).hash
    },
    /** Downloads a file that can be imported again. */
    downloadCopy: () =>
      withLateCode(async () => {
        const { exportJsonResume } = await import('@/lib/resume/json-resume/json-resume')
        const { documentPictures } = await import('@/lib/browser/storage/photo/photo-image')
        const document = session.document()
        // JSON Resume has no letters: a letter is exported in raw form.
        const file =
          document.kind === 'resume'
            ? exportJsonResume(document, await documentPictures(document))
            : withoutFiling(document)
        downloadJson(file, documentFileName(document, messages.fileNames[document.kind], 'json'))
      }),
    /** Opens the file picker. Browsers allow it only right after a press or a key. */
    chooseFile() {
      const input = document.createElement('input')
      input.type = 'file'
      input.accept = acceptOf(readableEndings)
      input.onchange = () => void openFiles([...(input.files ?? [])])
      input.click()
    },
    openFiles,
  }
}
