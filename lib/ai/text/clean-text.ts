/** Matches invisible characters, except joiners (below) and the two emoji variation selectors. */
const invisible =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu

/** Matches joiners outside Persian, Indic scripts and emoji, where they only hide text. */
const looseJoiner =
  /(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\s\p{P}])(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?=$|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\s\p{P}])/gu

const control = /(?!\n)\p{Cc}/gu
const loneSurrogate = /\p{Cs}/gu

/**
 * Cleans a text for a model: removes what a person cannot see (zero width, bidi controls, tags, control characters),
 * collapses spaces, and applies NFC. Never used for stored text.
 *
 * @param limit maximum characters of the result
 */
export function cleanText(text: string, limit: number): string {
  return (
    text
      // Enough to fill the limit without processing megabytes.
      .slice(0, limit * 8)
      .replace(loneSurrogate, '\ufffd')
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replace(control, ' ')
      .replace(invisible, '')
      .replace(looseJoiner, '')
      .normalize('NFC')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .slice(0, limit)
      .replace(loneSurrogate, '')
  )
}
