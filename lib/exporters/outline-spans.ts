import { type Piece, withWords } from '@/lib/pdf/blocks/pieces'
import { parseRich } from '@/lib/resume/text/rich-text'
import { cleanSpans, plainSpan } from './clean-spans'
import type { OutlineSpan, SpanMaker } from './outline-types'

const spanOf = ({ text, link }: Piece) => plainSpan(text, link ?? null)

/** Creates spans for files: spans with equal marks are merged across fields. */
export const mergedSpans: SpanMaker = {
  join: (pieces, separator) =>
    cleanSpans(
      withWords(pieces).flatMap((piece, index) =>
        index === 0
          ? [spanOf(piece)]
          : [plainSpan(piece.separator ?? separator, null), spanOf(piece)],
      ),
    ),
  rich: ({ stored }) => cleanSpans(parseRich(stored)),
}

const withAddress = (address: string, spans: OutlineSpan[]) =>
  spans.map((span) => ({ ...span, address }))

/** Creates spans for web pages with addressable fields: each field's spans have its address. */
export const addressedSpans: SpanMaker = {
  join: (pieces, separator) =>
    withWords(pieces).flatMap((piece, index) => [
      ...(index === 0 ? [] : cleanSpans([plainSpan(piece.separator ?? separator, null)])),
      ...withAddress(piece.address, cleanSpans([spanOf(piece)])),
    ]),
  rich: ({ address, stored }) => withAddress(address, cleanSpans(parseRich(stored))),
}
