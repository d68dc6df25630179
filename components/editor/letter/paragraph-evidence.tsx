import { Ban, Check } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLetterEditor } from '@/components/document/editor/editor-context'
import { useSayLetterReason } from '@/components/document/sentences/use-say-letter-reason'
import { Button } from '@/components/ui/button'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'
import { hardReasons } from '@/lib/ai/letters/letter-result'
import { isStruck } from '@/lib/ai/letters/struck'
import { attest } from '@/lib/browser/editing/attest'
import { takeOutSentence } from '@/lib/browser/editing/take-sentence'
import { letter as letterMessages } from '@/lib/messages/areas'
import { fieldAddress } from '@/lib/resume/change/address'
import { useEvidence } from './evidence-context'
import { useStruckHighlight } from './use-struck-highlight'

/** With a boundary of its own: its messages come after those of the letter. */
const SourceComposer = latePane(
  () => import('./source-composer').then((file) => file.SourceComposer),
  'mt-2',
)

/** Maximum reasons shown per sentence. */
const told = 2

/** Strikes the sentences of a paragraph that its CV does not support, and says what can be done about each. */
export function ParagraphEvidence({ id }: { id: string }) {
  const evidence = useEvidence()
  const address = fieldAddress(id, 'text')
  const sentences = evidence.kind === 'known' ? evidence.sentences : none
  useStruckHighlight(address, sentences)
  const struck = sentences.filter((one) => one.address === address && isStruck(one))
  if (struck.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-col gap-1.5">
      {struck.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may be repeated
        <Struck key={`${at} ${one.text}`} sentence={one} isQuoted={struck.length > 1} />
      ))}
    </ul>
  )
}

const none: readonly SentenceEvidence[] = []

function Struck({ sentence, isQuoted }: { sentence: SentenceEvidence; isQuoted: boolean }) {
  const { evidence: messages, struck } = useMessages(letterMessages)
  const { run, goTo } = useLetterEditor()
  const { text, address, reasons, isOfEmployer } = sentence
  const sayReason = useSayLetterReason()
  const said = [...new Set(hardReasons(reasons).map(sayReason))]
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const goOn = () => goTo(address, Number.POSITIVE_INFINITY)
  const confirm = () => {
    const fact = { text, place: address, at: new Date().toISOString() }
    if (!run((document) => attest(document, fact))) return
    showToast({ text: messages.confirmed })
    goOn()
  }
  return (
    <li className="rounded-control bg-del-wash px-3 py-2 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <Ban aria-hidden="true" className="size-4 shrink-0 text-del" />
        <div className="min-w-0 flex-1 basis-56">
          {isQuoted && (
            <del dir="auto" className="wrap-anywhere block text-del">
              {text}
            </del>
          )}
          <p>
            <strong className="font-semibold">{said.slice(0, told).join(' ')}</strong>{' '}
            <span className="text-soft">{struck.notPrinted}</span>
          </p>
        </div>
        <Button
          size="small"
          onPress={() => run((document) => takeOutSentence(document, address, text))}
        >
          {struck.takeOut}
        </Button>
        {isOfEmployer ? (
          <Button size="small" onPress={confirm}>
            {messages.confirm}
          </Button>
        ) : (
          <Button ref={opener} size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {struck.sayFrom}
          </Button>
        )}
      </div>
      {isOpen && !isOfEmployer && (
        <SourceComposer
          sentence={text}
          onAdded={goOn}
          onClose={() => {
            setOpen(false)
            opener.current?.focus()
          }}
        >
          <Button look="quiet" onPress={confirm}>
            <Check aria-hidden="true" />
            {messages.confirm}
          </Button>
        </SourceComposer>
      )}
    </li>
  )
}
