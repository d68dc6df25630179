import { Check, SearchX } from 'lucide-react'
import { useLetterEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'
import { hardReasons } from '@/lib/ai/letters/letter-result'
import { attest } from '@/lib/browser/editing/attest'
import { letter as letterMessages } from '@/lib/messages/areas'
import { fieldAddress } from '@/lib/resume/change/address'
import { useEvidence } from './evidence-context'
import { isOpenQuestion } from './open-question'
import { useSayLetterReason } from './use-say-letter-reason'

/** Maximum reasons shown per sentence. */
const told = 3

/** Lists unsupported sentences of a paragraph. Collapsed by default. */
export function ParagraphEvidence({ id }: { id: string }) {
  const messages = useMessages(letterMessages).evidence
  const evidence = useEvidence()
  if (evidence.kind !== 'known') return null
  const address = fieldAddress(id, 'text')
  const asked = evidence.sentences.filter((one) => one.address === address && isOpenQuestion(one))
  if (asked.length === 0) return null
  return (
    <details className="ms-6 mt-1 text-sm pointer-coarse:ms-0">
      <summary className="flex min-h-8 w-fit cursor-pointer items-center gap-1.5 rounded-control text-soft hover:text-ink pointer-coarse:min-h-11">
        <SearchX aria-hidden="true" className="size-4 shrink-0" />
        <span className="underline decoration-dotted underline-offset-4">
          {messages.marked(asked.length)}
        </span>
      </summary>
      <ul className="mt-1 flex flex-col gap-3 border-line border-s-2 ps-3">
        {asked.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may be repeated
          <Question key={`${at} ${one.text}`} sentence={one} />
        ))}
      </ul>
    </details>
  )
}

function Question({ sentence }: { sentence: SentenceEvidence }) {
  const messages = useMessages(letterMessages).evidence
  const { run } = useLetterEditor()
  const { text, address, reasons } = sentence
  const sayReason = useSayLetterReason()
  const said = [...new Set(hardReasons(reasons).map(sayReason))]
  const confirm = () => {
    const fact = { text, place: address, at: new Date().toISOString() }
    if (run((document) => attest(document, fact))) showToast({ text: messages.confirmed })
  }
  return (
    <li className="flex flex-col items-start gap-1">
      <q dir="auto" className="text-ink">
        {text}
      </q>
      {said.slice(0, told).map((reason) => (
        <p key={reason} className="text-soft">
          {reason}
        </p>
      ))}
      {said.length > told && <p className="text-soft">{messages.more(said.length - told)}</p>}
      <Button look="outline" size="small" className="mt-1" onPress={confirm}>
        <Check aria-hidden="true" />
        {messages.confirm}
      </Button>
    </li>
  )
}
