import { CircleHelp, ShieldCheck } from 'lucide-react'
import { EvidenceList } from '@/components/document/evidence/evidence-list'
import { namedWords } from '@/components/document/evidence/named-words'
import { VerdictLine } from '@/components/document/evidence/verdict-line'
import { MarkedWords } from '@/components/document/words/marked-words'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { useLists } from '@/components/ui/use-lists'
import type { TranslatedText } from '@/lib/ai/translation/translated-copy'
import type { TranslationLanguage } from '@/lib/language/tags'
import { translation as translationMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { plainText } from '@/lib/resume/text/rich-text'

type Props = {
  text: TranslatedText
  /** Name of its place. */
  place: string
  from: TranslationLanguage
  to: TranslationLanguage
  isConfirmed: boolean
  onToggle: () => void
  onShow: (address: FieldAddress) => void
}

/** Minimum characters of a source whose quotes are shown, although it is displayed beside them. */
const longSource = 160

/** Text in both languages, side by side; stacked on a phone. */
export function TranslationRow({
  text: one,
  place,
  from,
  to,
  isConfirmed,
  onToggle,
  onShow,
}: Props) {
  const { languages, review: messages } = useMessages(translationMessages)
  const { quoted } = useLists()
  const { stored, text, asks, address, reading } = one
  const [source, target] = [plainText(stored), plainText(text)]
  const isAsked = asks !== null || reading?.state === 'unsupported'
  const quotes = source.length < longSource ? [] : (reading?.evidence ?? [])
  return (
    <li
      className={`rounded-card border px-3 pt-2 ${isAsked && !isConfirmed ? 'border-mark' : 'border-line'}`}
    >
      <p dir="auto" className="text-soft text-sm wrap-anywhere">
        {[place, asks === 'level' && messages.asks.level].filter(Boolean).join(' · ')}
      </p>
      <div className="mt-1 grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <Side language={from} label={languages[from]} text={source} />
        <Side
          language={to}
          label={languages[to]}
          text={target}
          marked={reading?.unsupported ?? []}
        />
      </div>
      {reading?.state === 'supported' && (
        <VerdictLine Icon={ShieldCheck} look="text-add">
          {messages.backed}
        </VerdictLine>
      )}
      {reading?.state === 'unsupported' && (
        <VerdictLine Icon={CircleHelp}>
          {messages.differs(quoted(namedWords(reading.unsupported), 'or'))}
        </VerdictLine>
      )}
      <EvidenceList
        evidence={quotes.map(({ quote }) => ({ words: quote, place: address }))}
        nameOf={() => ''}
        leadsTo="field"
        onShow={onShow}
      />
      {asks === 'role' && (reading?.state ?? 'unread') === 'unread' && (
        <p className="mt-1 text-del text-sm">{messages.asks.role}</p>
      )}
      <Checkbox
        checked={isConfirmed}
        onChange={onToggle}
        label={
          <>
            {messages.same}
            <span className="sr-only">{messages.pair(source, target)}</span>
          </>
        }
      />
    </li>
  )
}

type SideProps = { language: string; label: string; text: string; marked?: readonly string[] }

function Side({ language, label, text, marked = [] }: SideProps) {
  return (
    <div className="min-w-0">
      <p className="text-soft text-xs">{label}</p>
      <p lang={language} dir="auto" className="text-pretty wrap-anywhere">
        <MarkedWords text={text} words={marked} />
      </p>
    </div>
  )
}
