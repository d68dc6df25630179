/** A URL with scheme within a text (UTF-16 offsets). */
export type FoundAddress = { from: number; to: number; url: string }

const address = /(?<![\p{L}\p{N}])https?:\/\/[\p{L}\p{N}[][^\s<>"“”„«»‹›`]*/giu

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

const countOf = (text: string, sign: string) => text.split(sign).length - 1

/** Trims sentence punctuation from a URL; a bracket that opens within it is kept. */
function withoutSentence(url: string): string {
  let end = url.length
  while (end > 0) {
    const sign = url.charAt(end - 1)
    const open = closing[sign]
    const isClosed =
      open !== undefined && countOf(url.slice(0, end), open) >= countOf(url.slice(0, end), sign)
    if (isClosed || (open === undefined && !/[.,;:!?'’…*_|。、，；：！？）」』】]/.test(sign)))
      break
    end--
  }
  return url.slice(0, end)
}

/** Finds the http and https URLs in a text. */
export function findAddresses(text: string): FoundAddress[] {
  if (!/https?:\/\//i.test(text)) return []
  return [...text.matchAll(address)].flatMap((match) => {
    const url = withoutSentence(match[0].slice(0, 2_000))
    return URL.canParse(url) ? [{ from: match.index, to: match.index + url.length, url }] : []
  })
}
