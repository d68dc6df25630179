/** A web address within a text, with its scheme (UTF-16 offsets). */
export type FoundAddress = { from: number; to: number; url: string }

const address = /(?<![\p{L}\p{N}])https?:\/\/[\p{L}\p{N}[][^\s<>"“”„«»‹›`]*/giu

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

const countOf = (text: string, sign: string) => text.split(sign).length - 1

/** Takes the signs of the sentence off the end of an address; a bracket stays that opens within it. */
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

/** Finds the web addresses that a text says itself, which open where a text can hold links. */
export function findAddresses(text: string): FoundAddress[] {
  if (!/https?:\/\//i.test(text)) return []
  return [...text.matchAll(address)].flatMap((match) => {
    const url = withoutSentence(match[0].slice(0, 2_000))
    return URL.canParse(url) ? [{ from: match.index, to: match.index + url.length, url }] : []
  })
}
