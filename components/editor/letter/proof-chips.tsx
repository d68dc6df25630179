import { Check } from 'lucide-react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { classNames } from '@/components/ui/class-names'
import { useMessages } from '@/components/ui/messages'
import { insertWords } from '@/lib/browser/editing/replace-words'
import { letter as letterMessages } from '@/lib/messages/areas'
import { fieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import { plainText } from '@/lib/resume/text/rich-text'
import { useEvidence } from './evidence-context'

/** Offers lines of the CV, whose words go to the caret in the paragraph of proofs, or to its end. */
export function ProofChips({ paragraph }: { paragraph: string }) {
  const { prompts } = useMessages(letterMessages)
  const { run, lastCaret } = useLetterEditor()
  const evidence = useEvidence()
  const text = useLetterDraft(({ content }) =>
    content.paragraphs.map((one) => plainText(one.text)).join('\n'),
  )
  if (evidence.kind !== 'known' || evidence.proofs.length === 0) return null
  const add = (words: string) => {
    const caret = lastCaret()
    const owner = caret && parseFieldAddress(caret.address)?.owner
    const end = { address: fieldAddress(paragraph, 'text'), offset: Number.POSITIVE_INFINITY }
    run((document) => insertWords(document, caret && owner === paragraph ? caret : end, words))
  }
  return (
    <ul aria-label={prompts.proofs.name} className="mb-2 flex flex-wrap gap-1.5">
      {evidence.proofs.map((line) => {
        const words = line.replace(/[.。]$/u, '')
        const isTold = text.includes(words)
        return (
          <li key={line} className="max-w-full">
            <button
              type="button"
              title={line}
              aria-disabled={isTold}
              onClick={() => !isTold && add(words)}
              className={classNames(
                'inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border px-3 text-start font-semibold text-xs pointer-coarse:min-h-11',
                isTold
                  ? 'border-transparent bg-pen-wash text-pen'
                  : 'cursor-pointer border-line bg-panel hover:border-edge',
              )}
            >
              {isTold && <Check aria-hidden="true" className="size-3.5 shrink-0" />}
              <bdi className="max-w-60 truncate">{line}</bdi>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
