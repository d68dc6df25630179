'use client'

import { useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'
import { tailor as tailorMessages } from '@/lib/messages/areas'

type Parts = {
  lineOf: (evidence: CvEvidence) => string
  onShow: (evidence: CvEvidence) => void
}

/** Quotes a whole line of the CV with the answering words in bold, linked to its place on the paper. */
export function CvLineButton({ evidence, lineOf, onShow }: Parts & { evidence: CvEvidence }) {
  const messages = useMessages(tailorMessages)
  const line = lineOf(evidence)
  const at = line.indexOf(evidence.words)
  const isPart = at >= 0 && evidence.words.length < line.length
  return (
    <button
      type="button"
      onClick={() => onShow(evidence)}
      className="-mx-1 block cursor-pointer rounded-control px-1 py-1 text-start text-sm wrap-anywhere hover:bg-pen-wash hover:text-pen pointer-coarse:min-h-11"
    >
      <span dir="auto">
        <Quoted>
          {isPart ? line.slice(0, at) : line}
          {isPart && <strong className="font-semibold">{evidence.words}</strong>}
          {isPart && line.slice(at + evidence.words.length)}
        </Quoted>
      </span>
      <span className="sr-only">, {messages.showLine}</span>
    </button>
  )
}

/** Lists the lines of the CV for a demand: the strongest one, others collapsed. */
export function CvLines({ covered, ...parts }: Parts & { covered: Covered }) {
  const messages = useMessages(tailorMessages)
  const lines = new Map(covered.evidence.map((one) => [parts.lineOf(one), one]))
  const [first, ...others] = lines.values()
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
