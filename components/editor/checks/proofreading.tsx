import { SpellCheck } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useWriter } from '@/components/document/open-document/writer-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { type Finding, findingKey } from '@/lib/browser/editing/proofreading/finding'
import { replaceWords } from '@/lib/browser/editing/replace-words'
import { proofreading as proofreadingMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { FindingCard } from './finding-card'
import type { OpenProofreading } from './use-proofreading'

type Props = {
  proofreading: OpenProofreading
  onGo: (address: FieldAddress) => void
}

/** Spelling and grammar suggestions, on request. */
export function Proofreading({ proofreading: { state, watch }, onGo }: Props) {
  const messages = useMessages(proofreadingMessages)
  const isEnglish = useDraft(({ design }) => /^en\b/.test(design.language))
  const isUnderWay = state.kind === 'fetching' || state.kind === 'reading'
  const canStart = state.kind === 'idle' || state.kind === 'failed' || state.kind === 'empty'
  return (
    <section className="mt-6 border-line border-t pt-5" aria-label={messages.title}>
      <h3 className="text-base">{messages.title}</h3>
      <p className="mt-1 text-soft text-sm">{isEnglish ? messages.hint : messages.otherLanguage}</p>
      {isEnglish && (
        <>
          <p role="status" className="mt-2 text-sm">
            {isUnderWay && messages[state.kind]}
            {state.kind === 'empty' && messages.empty}
          </p>
          {state.kind === 'failed' && (
            <p role="alert" className="text-sm">
              {messages.failed}
            </p>
          )}
          {isUnderWay && (
            <Button size="small" className="mt-2" onPress={() => watch?.cancel()}>
              {messages.stop}
            </Button>
          )}
          {canStart && (
            <Button className="mt-2" onPress={() => watch?.start()}>
              <SpellCheck aria-hidden="true" />
              {state.kind === 'failed' ? messages.again : messages.start}
            </Button>
          )}
          {state.kind === 'read' && watch && (
            <Findings findings={state.findings} onLeave={watch.leave} onGo={onGo} />
          )}
        </>
      )}
    </section>
  )
}

type FindingsProps = {
  findings: readonly Finding[]
  onLeave: (finding: Finding) => void
  onGo: Props['onGo']
}

function Findings({ findings, onLeave, onGo }: FindingsProps) {
  const messages = useMessages(proofreadingMessages)
  const { session, run } = useEditor()
  const { isReader } = useWriter()
  const [said, setSaid] = useState('')
  const count = useRef<HTMLParagraphElement>(null)
  const settle = (outcome: string) => {
    setSaid(outcome)
    // The card with the focused button is removed.
    count.current?.focus()
  }
  const replace = (finding: Finding, replacement: string) => {
    const before = session.document()
    const isDone = run((draft) => replaceWords(draft, { ...finding, replacement }))
    settle(isDone && session.document() !== before ? messages.changed : '')
  }
  const leave = (finding: Finding) => {
    onLeave(finding)
    settle(messages.left)
  }
  return (
    <>
      <p ref={count} tabIndex={-1} role="status" className="mt-2 font-medium text-sm">
        {said !== '' && <span className="font-normal">{said} </span>}
        {messages.found(findings.length)}
      </p>
      {findings.length > 0 && (
        <p className="text-soft text-xs">{isReader ? messages.reader : messages.advice}</p>
      )}
      <ul className="mt-2 flex flex-col gap-2">
        {findings.map((finding) => (
          <FindingCard
            key={findingKey(finding)}
            finding={finding}
            onReplace={isReader ? null : (replacement) => replace(finding, replacement)}
            onLeave={() => leave(finding)}
            onGo={() => onGo(finding.address)}
          />
        ))}
      </ul>
    </>
  )
}
