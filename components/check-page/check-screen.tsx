'use client'

import { useRouter } from 'next/navigation'
import { useMessages } from '@/components/ui/messages'
import { addImported } from '@/lib/browser/import-export/backup/add-imported'
import { beginFileImport } from '@/lib/browser/import-export/import/begin-file-import'
import { checkForeign } from '@/lib/browser/paper/checks/check-foreign'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { checkPanel, importReview as reviewMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import { CheckResultView } from './check-result'
import { PdfChooser } from './pdf-chooser'
import { useFileCheck } from './use-file-check'

const ids = createIdGenerator()

/** Imports a checked file: our own opens at once, any other goes to its review. */
function useBringIn(router: { push: (path: string) => void }) {
  const journal = useJournal()
  return async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    if (!journal) return
    const brought = await beginFileImport(new File([bytes], name), ids, journal.namespace)
    if (brought.kind === 'review') router.push(`/import#${brought.id}`)
    if (brought.kind !== 'documents') return
    const { ids: added } = await addImported(journal, brought.result.documents, ids)
    router.push(added[0] ? `/editor#${added[0]}` : '/cvs')
  }
}

/** Checks any PDF in this browser: what machines extract, and what its text lacks. */
export function CheckScreen() {
  const messages = useMessages(checkPanel)
  const review = useMessages(reviewMessages)
  const checking = useFileCheck(checkForeign)
  const bring = useBringIn(useRouter())
  const { name = '', outcome } = checking.state ?? {}
  const failure =
    !outcome || outcome.ok
      ? null
      : outcome.code === 'not-pdf'
        ? messages.page.notPdf
        : review.failures[outcome.code]
  return (
    <PdfChooser
      headline={messages.page.headline}
      text={messages.page.text}
      checking={checking}
      failure={failure}
    >
      {outcome?.ok && (
        <CheckResultView
          name={name}
          result={outcome}
          heading={checking.heading}
          onBring={() => void bring(name, outcome.file.bytes)}
        />
      )}
    </PdfChooser>
  )
}
