import { useMessages } from '@/components/ui/messages'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { cutToSentence } from './cut-to-sentence'

/** Functions of a list of lines of the CV. */
export type CvLineParts = {
  lineOf: (evidence: CvEvidence) => string
  /** Name of a place in the CV. */
  placeOf: (evidence: CvEvidence) => string
  onShow: (evidence: CvEvidence) => void
}

/**
 * A line of the CV, of a paragraph the sentence, with the words that prove something marked, and where it stands; leads
 * to it on the page.
 */
export function CvLineButton({ evidence, ...parts }: CvLineParts & { evidence: CvEvidence }) {
  const messages = useMessages(tailorMessages)
  const line = parts.lineOf(evidence)
  const shown = cutToSentence(line, evidence.words)
  const place = parts.placeOf(evidence)
  return (
    <button
      type="button"
      onClick={() => parts.onShow(evidence)}
      className="-mx-1 block cursor-pointer rounded-control px-1 py-0.5 text-start text-soft text-sm wrap-anywhere hover:bg-hover pointer-coarse:min-h-11"
    >
      <span dir="auto" className="block">
        {shown.before}
        {shown.words !== '' && (
          <mark className="rounded-[3px] bg-mark px-0.5 text-on-mark dark:bg-transparent dark:px-0 dark:text-mark-ink dark:underline dark:decoration-mark-ink">
            {shown.words}
          </mark>
        )}
        {shown.after}
        {place && !line.startsWith(place) && (
          <>
            {' · '}
            <bdi>{place}</bdi>
          </>
        )}
      </span>
      <span className="sr-only">, {messages.showLine}</span>
    </button>
  )
}

/** Lists the lines of the CV for a requirement: the strongest one, others collapsed. */
export function CvLines({ evidence, ...parts }: CvLineParts & { evidence: readonly CvEvidence[] }) {
  const messages = useMessages(tailorMessages)
  const lines = new Map(evidence.toReversed().map((one) => [parts.lineOf(one), one]))
  const [first, ...others] = [...lines.values()].reverse()
  if (!first) return null
  return (
    <>
      <CvLineButton {...parts} evidence={first} />
      {others.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit cursor-pointer py-0.5 text-soft hover:text-ink pointer-coarse:py-3">
            {messages.moreLines(others.length)}
          </summary>
          {others.map((one) => (
            <CvLineButton key={one.address} {...parts} evidence={one} />
          ))}
        </details>
      )}
    </>
  )
}
