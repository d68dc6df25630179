'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { addImported } from '@/lib/browser/import-export/backup/add-imported'
import { beginFileImport } from '@/lib/browser/import-export/import/begin-file-import'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { checkPanel, importReview as reviewMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import { CheckResultView } from './check-result'
import { PdfChooser } from './pdf-chooser'
import { useForeignCheck } from './use-foreign-check'

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
  const { state, check, cancel } = useForeignCheck()
  const bring = useBringIn(useRouter())
  const result = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (state.kind === 'checked') result.current?.focus()
  }, [state.kind])

  const failure =
    state.kind === 'failed'
      ? state.code === 'not-pdf'
        ? messages.page.notPdf
        : review.failures[state.code]
      : null
  return (
    <PdfChooser
      headline={messages.page.headline}
      text={messages.page.text}
      isAnother={state.kind === 'checked'}
      reading={state.kind === 'reading' ? state.name : null}
      failure={failure}
      onFile={(file) => void check(file)}
      onCancel={cancel}
    >
      {state.kind === 'checked' && (
        <CheckResultView
          name={state.name}
          result={state.result}
          heading={result}
          onBring={() => void bring(state.name, state.result.file.bytes)}
        />
      )}
      <p className="mt-5">
        <LinkButton href="/verify" look="outline">
          {messages.verify.title}
        </LinkButton>
      </p>
    </PdfChooser>
  )
}
