import { type RefObject, useState } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import type { CheckedSignature } from '@/lib/browser/import-export/import/run-import'
import { checkPanel } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { sayCompared, sayDifferences } from '@/lib/messages/say-difference'
import { isSameKey, type Statement } from '@/lib/pdf/signing/statement'
import type { Verification } from '@/lib/pdf/signing/verify-file'

type Changed = Extract<Verification, { kind: 'changed' }>

type Props = {
  name: string
  verification: CheckedSignature
  /** Receives the focus when the result is shown. */
  heading: RefObject<HTMLHeadingElement | null>
}

/** Maximum changed lines, and other differences, shown. */
const maxLines = 200

/** Shows whether a file is as it was signed, which lines differ, and by which key. */
export function VerifyResult({ name, verification, heading }: Props) {
  const messages = useMessages(checkPanel)
  const { date } = formatters(useInterfaceLocale())
  const { kind } = verification
  const statement = 'statement' in verification ? verification.statement : null
  const at = statement
    ? date(Date.parse(statement.at), { dateStyle: 'long', timeStyle: 'short' })
    : ''
  const said = messages.verify.states[kind]
  return (
    <section className="mt-5 rounded-card border border-line bg-panel p-5 sm:p-8">
      <h2 ref={heading} tabIndex={-1} dir="auto" className="break-words text-xl outline-none">
        {messages.page.result(name)}
      </h2>
      <p className={`mt-2 font-medium ${kind === 'unchanged' ? '' : 'text-del'}`}>
        {typeof said === 'string' ? said : said(at)}
      </p>
      {kind === 'changed' && <Changes changed={verification} />}
      {statement && <Signer statement={statement} />}
    </section>
  )
}

function Changes({ changed }: { changed: Changed }) {
  const messages = useMessages(checkPanel)
  const { pageLabel, verify } = messages
  const { lines, attachments, differences } = changed
  const sentences = sayDifferences(differences.slice(0, maxLines), messages)
  return (
    <>
      <p className="mt-2 max-w-prose text-soft text-sm">
        {sayCompared(changed, messages).join(' ')}
      </p>
      <ul className="mt-4 flex flex-col gap-3 empty:hidden">
        {sentences.map((one) => (
          <li key={one} className="break-words">
            {one}
          </li>
        ))}
        {lines.slice(0, maxLines).map(({ kind, page, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and may be equal
          <li key={at}>
            <p className="text-soft text-sm">{`${pageLabel(page)} · ${verify[kind]}`}</p>
            <p dir="auto" className="break-words">
              {kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>}
            </p>
          </li>
        ))}
        {attachments.map((one) => (
          <li key={one}>{verify.attachment(one)}</li>
        ))}
      </ul>
    </>
  )
}

function Signer({ statement: { key, name } }: { statement: Statement }) {
  const { verify } = useMessages(checkPanel)
  const [expected, setExpected] = useState('')
  const isSame = isSameKey(expected, key)
  return (
    <div className="mt-5 border-line border-t pt-5">
      <dl>
        <dt className="text-soft text-sm">{verify.key}</dt>
        <dd dir="ltr" translate="no" className="break-all font-mono text-sm rtl:text-end">
          {key}
        </dd>
        {name !== '' && (
          <>
            <dt className="mt-3 text-soft text-sm">{verify.name}</dt>
            <dd dir="auto">{name}</dd>
          </>
        )}
      </dl>
      <p className="mt-3 max-w-prose text-soft text-sm">{verify.proof}</p>
      <TextField
        className="mt-4 max-w-xl"
        label={verify.expected}
        dir="ltr"
        translate="no"
        spellCheck={false}
        autoComplete="off"
        value={expected}
        onChange={(event) => setExpected(event.target.value)}
      />
      <p role="status" className={`mt-2 text-sm empty:hidden ${isSame ? '' : 'text-del'}`}>
        {expected.trim() !== '' && (isSame ? verify.sameKey : verify.otherKey)}
      </p>
    </div>
  )
}
