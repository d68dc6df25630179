import { Check } from 'lucide-react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { classNames } from '@/components/ui/class-names'
import { useMessages } from '@/components/ui/messages'
import type { Proof } from '@/lib/ai/letters/find-proofs'
import { insertWords } from '@/lib/browser/editing/replace-words'
import { letter as letterMessages } from '@/lib/messages/areas'
import { fieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import { readField } from '@/lib/resume/change/field-values'
import { plainText } from '@/lib/resume/text/rich-text'
import { useEvidence } from './evidence-context'

/** Returns a line without its full stop. */
const wordsOf = ({ line }: Proof) => line.replace(/[.。]$/u, '')

/** Returns the sign that ends a sentence. */
const stopOf = (language: string) =>
  /^(?:ja|zh)/.test(language) ? '。' : /^(?:hi|mr|bn)/.test(language) ? '।' : '.'

/** Returns whether a sentence may begin behind a text. */
const isBetweenSentences = (before: string) => /(?:^|[.!?…。！？]["'”’»)\]]*)\s*$/u.test(before)

/**
 * Offers lines of the CV in short: a line goes to the caret in the paragraph of proofs, or to its end, as a sentence
 * where one can be made of it and begins there, else in its own words.
 */
export function ProofChips({ paragraph }: { paragraph: string }) {
  const { prompts } = useMessages(letterMessages)
  const { run, lastCaret } = useLetterEditor()
  const evidence = useEvidence()
  const text = useLetterDraft(({ content }) =>
    content.paragraphs.map((one) => plainText(one.text)).join('\n'),
  )
  if (evidence.kind !== 'known' || evidence.proofs.length === 0) return null
  const add = (proof: Proof) => {
    const caret = lastCaret()
    const owner = caret && parseFieldAddress(caret.address)?.owner
    const end = { address: fieldAddress(paragraph, 'text'), offset: Number.POSITIVE_INFINITY }
    run((document) => {
      const place = caret && owner === paragraph ? caret : end
      const stored = readField(document, place.address)
      const whole = plainText(typeof stored === 'string' ? stored : '')
      const isFree =
        isBetweenSentences(whole.slice(0, place.offset)) && whole.slice(place.offset).trim() === ''
      // Without its full stop the next sentence would run on.
      const ended = `${wordsOf(proof)}${stopOf(document.design.language)}`
      return insertWords(document, place, isFree ? (proof.sentence ?? ended) : wordsOf(proof))
    })
  }
  return (
    <ul aria-label={prompts.proofs.name} className="mb-2 flex flex-wrap gap-1.5">
      {evidence.proofs.map((proof) => {
        const isTold = [proof.sentence ?? '', wordsOf(proof)].some(
          (words) => words !== '' && text.includes(words),
        )
        return (
          <li key={proof.line} className="max-w-full">
            <button
              type="button"
              title={proof.line}
              aria-label={proof.line}
              aria-disabled={isTold}
              onClick={() => !isTold && add(proof)}
              className={classNames(
                'inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border px-3 text-start font-semibold text-xs pointer-coarse:min-h-11',
                isTold
                  ? 'border-transparent bg-pen-wash text-pen'
                  : 'cursor-pointer border-line bg-panel hover:border-edge',
              )}
            >
              {isTold && <Check aria-hidden="true" className="size-3.5 shrink-0" />}
              <bdi className="wrap-anywhere">{proof.short}</bdi>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
