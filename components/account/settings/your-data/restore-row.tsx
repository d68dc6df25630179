import { Upload } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { FileInput } from '@/components/ui/file-input'
import { describeFailure } from '@/components/ui/form/describe-failure'
import { useMessages } from '@/components/ui/messages'
import { createImportsApi } from '@/lib/browser/import-export/account-data/imports-api'
import {
  type Bringing,
  type Brought,
  type NotBegun,
  restoreArchives,
} from '@/lib/browser/import-export/account-data/restore-archives'
import { accountData, type MessagesOf, signIn as signInMessages } from '@/lib/messages/areas'
import { acceptOf } from '@/lib/resume/file-formats'
import { ProgressLine } from './export-row'

/** Returns imports of archives into the account: the current one, and the results of the others. */
function useFileImports() {
  const [now, setNow] = useState<Bringing | null>(null)
  const [brought, setBrought] = useState<(Brought | NotBegun)[]>([])
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  async function bring(files: readonly File[]) {
    if (files.length === 0 || now) return
    control.current = new AbortController()
    setBrought([])
    for await (const news of restoreArchives(createImportsApi(), files, control.current.signal)) {
      if (news.kind === 'bringing') setNow(news.now)
      else setBrought((before) => [...before, news.one])
    }
    setNow(null)
  }

  return { now, brought, bring }
}

type Messages = MessagesOf<typeof accountData>['bring']

/** Imports an exported archive, into this or another account. */
export function BringRow() {
  const messages = useMessages(accountData).bring
  const { now, brought, bring } = useFileImports()
  const input = useRef<HTMLInputElement>(null)
  const steps: Readonly<Record<string, (name: string) => string>> = messages.steps
  const step = (one: Bringing) => (steps[one.step] ?? messages.steps.waiting)(one.fileName)
  return (
    <Row
      title={messages.title}
      text={now ? messages.leave : messages.none}
      actions={
        <Button isDisabled={now !== null} onPress={() => input.current?.click()}>
          <Upload aria-hidden="true" />
          {messages.choose}
        </Button>
      }
    >
      <FileInput
        ref={input}
        accept={acceptOf(['zip'])}
        label={messages.title}
        isMultiple
        onFiles={(files) => void bring(files)}
      />
      {now && <ProgressLine label={step(now)} text={step(now)} progress={now.progress} />}
      <div role="status">
        {brought.length > 0 && (
          <ul className="mt-3 flex flex-col gap-3">
            {brought.map((one) => (
              <li key={one.fileName}>
                <Outcome one={one} messages={messages} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Row>
  )
}

/** Shows the result of one file. */
function Outcome({ one, messages }: { one: Brought | NotBegun; messages: Messages }) {
  const signInTexts = useMessages(signInMessages)
  return (
    <>
      <p dir="auto" className="break-words font-medium">
        {one.fileName}
      </p>
      {one.ok ? (
        <Added result={one.result} messages={messages} />
      ) : (
        <p className="max-w-[34rem] text-pretty text-del">
          {'refused' in one
            ? describeFailure({ code: one.refused, retryAfter: null }, signInTexts).text
            : (messages.failures[one.code] ?? messages.failures['gave-up'])}
        </p>
      )}
    </>
  )
}

type Result = Extract<Brought, { ok: true }>['result']

function Added({ result, messages }: { result: Result; messages: Messages }) {
  const more = messages.more(result)
  return (
    <>
      <p className="text-pretty">
        {messages.done(result)} {more && messages.with(more)}
      </p>
      {result.refusedCount > 0 && (
        <div className="mt-1 max-w-[34rem]">
          <p className="text-del">{messages.refused(result.refusedCount)}</p>
          <ul className="mt-1 list-disc ps-5 text-sm text-soft marker:text-faint">
            {result.refused.map(({ file, code }) => (
              <li key={`${file} ${code}`} className="break-all">
                {file}: {messages.reasons[code] ?? code}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
