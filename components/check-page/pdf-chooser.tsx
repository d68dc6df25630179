import { FileSearch } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { FileDrop } from '@/components/ui/file-drop'
import { useMessages } from '@/components/ui/messages'
import { checkPanel } from '@/lib/messages/areas'
import { acceptOf } from '@/lib/resume/file-formats'
import type { useFileCheck } from './use-file-check'

type Props = {
  headline: string
  text: string
  checking: Pick<ReturnType<typeof useFileCheck<unknown>>, 'state' | 'check' | 'cancel'>
  failure: string | null
  children: ReactNode
}

/** Page that takes one PDF, chosen or dropped; its result is below. */
export function PdfChooser(props: Props) {
  const { headline, text, checking, failure, children } = props
  const { state, check, cancel } = checking
  const messages = useMessages(checkPanel).page
  const input = useRef<HTMLInputElement>(null)
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const isDone = state?.outcome != null && failure === null
  return (
    <div className="min-h-dvh bg-panel">
      <AppHeader place={null} />
      <main className="mx-auto max-w-5xl p-4 sm:p-8">
        <section className="rounded-card border border-line bg-panel p-5 sm:p-8">
          <h1 className="text-2xl">{headline}</h1>
          <p className="mt-2 max-w-prose text-soft">{text}</p>
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
              look={isDone ? 'outline' : 'primary'}
              size="large"
              isDisabled={!isReady}
              onPress={() => input.current?.click()}
            >
              <FileSearch aria-hidden="true" />
              {isDone ? messages.another : messages.choose}
            </Button>
            {state?.outcome === null && (
              <>
                <p role="status">{messages.wait(state.name)}</p>
                <Button onPress={cancel}>{messages.cancel}</Button>
              </>
            )}
          </div>
          {failure && (
            <p role="alert" className="mt-4">
              {failure}
            </p>
          )}
        </section>
        {children}
      </main>
      <FileDrop
        text={messages.drop}
        onFiles={([file]) => {
          if (file) void check(file)
        }}
      />
    </div>
  )
}
