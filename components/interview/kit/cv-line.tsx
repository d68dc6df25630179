'use client'

import { Quoted } from '@/components/ui/quoted'
import { type CvQuote, textOfQuote } from '@/lib/ai/interview/quotes'

type Props = { quote: CvQuote; marked?: string }

/** Quotes a line of the CV, with the answering words in bold. */
export function CvLine({ quote, marked = '' }: Props) {
  const line = textOfQuote(quote)
  const at = marked === '' ? -1 : line.indexOf(marked)
  return (
    <p dir="auto" className="py-0.5 text-sm wrap-anywhere">
      <Quoted>
        {at < 0 ? line : line.slice(0, at)}
        {at >= 0 && <strong className="font-semibold">{marked}</strong>}
        {at >= 0 && line.slice(at + marked.length)}
      </Quoted>
    </p>
  )
}
