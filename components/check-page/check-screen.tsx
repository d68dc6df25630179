'use client'

import { FileSearch } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { FileDrop } from '@/components/ui/file-drop'
import { useMessages } from '@/components/ui/messages'
import { addImported } from '@/lib/browser/import-export/backup/add-imported'
import { beginFileImport } from '@/lib/browser/import-export/import/begin-file-import'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { checkPanel, importReview as reviewMessages } from '@/lib/messages/areas'
import { acceptOf } from '@/lib/resume/file-formats'
import { createIdGenerator } from '@/lib/resume/ids'
import { CheckResultView } from './check-result'
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
  const input = useRef<HTMLInputElement>(null)
  const result = useRef<HTMLHeadingElement>(null)
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
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
    <div className="min-h-dvh bg-panel">
      <AppHeader place={null} />
      <main className="mx-auto max-w-5xl p-4 sm:p-8">
        <section className="rounded-card border border-line bg-panel p-5 sm:p-8">
          <h1 className="text-2xl">{messages.page.headline}</h1>
          <p className="mt-2 max-w-prose text-soft">{messages.page.text}</p>
          <input
            ref={input}
            type="file"
            accept={acceptOf(['pdf'])}
            hidden
            onChange={(event) => {
              const [file] = event.target.files ?? []
              event.target.value = ''
              if (file) void check(file)
            }}
          />
          <div className="mt-5 flex flex-wrap items-center gap-3">
            <Button
              look={state.kind === 'checked' ? 'outline' : 'primary'}
              size="large"
              isDisabled={!isReady}
              onPress={() => input.current?.click()}
            >
              <FileSearch aria-hidden="true" />
              {state.kind === 'checked' ? messages.page.another : messages.page.choose}
            </Button>
            {state.kind === 'reading' && (
              <>
                <p role="status">{messages.page.wait(state.name)}</p>
                <Button onPress={cancel}>{messages.page.cancel}</Button>
              </>
            )}
          </div>
          {failure && (
            <p role="alert" className="mt-4">
              {failure}
            </p>
          )}
        </section>
        {state.kind === 'checked' && (
          <CheckResultView
            name={state.name}
            result={state.result}
            heading={result}
            onBring={() => void bring(state.name, state.result.file.bytes)}
          />
        )}
      </main>
      <FileDrop
        text={messages.page.drop}
        onFiles={([file]) => {
          if (file) void check(file)
        }}
      />
    </div>
  )
}
