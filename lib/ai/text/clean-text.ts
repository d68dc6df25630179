/** Matches invisible characters, except the joiners (below) and the two selectors that tell text from emoji. */
const invisible =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu

/** Joiners belong to Persian, Indic scripts and emoji; beside these they only hide something. */
const looseJoiner =
  /(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\s\p{P}])(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?=$|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\s\p{P}])/gu

const control = /(?!\n)\p{Cc}/gu
const loneSurrogate = /\p{Cs}/gu

/**
 * The copy of a text that a model gets: what a person cannot see is gone (zero width, directions, tags,
 * control characters), runs of blanks are one, letters are composed. Never for text that is stored.
 *
 * @param limit characters of the outcome; more is cut
 */
export function cleanText(text: string, limit: number): string {
  return (
    text
      // Enough to fill the limit, and never a megabyte of work for it.
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
