import { Ban } from 'lucide-react'
import { VerdictLine } from '@/components/document/evidence/verdict-line'
import { MarkedWords } from '@/components/document/words/marked-words'
import { wordsJoint } from '@/lib/ai/grounding/types'
import type { BlockedSentence } from '@/lib/ai/letters/letter-result'
import { useSayLetterReason } from './use-say-letter-reason'

/** Sentences that the CV does not support: struck through, with the words at fault. They cannot be inserted. */
export function BlockedSentences({ sentences }: { sentences: readonly BlockedSentence[] }) {
  const say = useSayLetterReason()
  if (sentences.length === 0) return null
  return (
    <ul className="mt-2 flex flex-col gap-3">
      {sentences.map(({ id, text, reasons }) => (
        <li key={id} className="rounded-card border border-line p-3">
          <del dir="auto" className="wrap-anywhere block text-soft">
            <MarkedWords
              text={text}
              words={reasons.flatMap(({ words }) => words.split(wordsJoint))}
            />
          </del>
          <VerdictLine Icon={Ban} look="text-del">
            {[...new Set(reasons.map(say))].join(' ')}
          </VerdictLine>
        </li>
      ))}
    </ul>
  )
}
