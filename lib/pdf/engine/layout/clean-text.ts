/** Text as it can be printed, where its characters came from, and what no font has. */
export type CleanText = {
  text: string
  /** UTF-16 offset in the given text of each unit of `text`; null when nothing moved. */
  offsets: number[] | null
  missing: string[]
}

const lineOrTab = /[\t\n\v\f\r\u0085\u2028\u2029]/
const anySpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** Nothing is drawn for these, so nothing is missing where a font lacks them. */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u
const mark = /\p{M}/u
const plain = /^[\u0020-\u007e]*$/

/** Returns the replacement for a character that the fonts lack and that means the same on paper; `null` for none. */
function substituteOf(character: string): string | null {
  if (anySpace.test(character)) return ' '
  if (character === '\u2010' || character === '\u2011') return '-'
  return null
}

/**
 * Returns the printed text for a character: itself, its replacement, or an empty text where nothing is printed; `null`
 * where the fonts lack the character.
 */
function printedFor(character: string, has: (codePoint: number) => boolean): string | null {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xd800 && code <= 0xdfff) return ''
  if (invisible.test(character)) {
    // A soft hyphen would make textkit shorten the text behind our back.
    return code > 0x9f && code !== 0xad && has(code) ? character : ''
  }
  return has(code) ? character : substituteOf(character)
}

/**
 * Makes text printable: line breaks and tabs become a space, controls and lone surrogates are
 * dropped, and a character that no font has is left out and reported, never printed as another one
 * (promise 2: nothing untrue gets into a CV by our doing).
 *
 * @param text as typed
 * @param has whether the fonts at this place can draw a code point
 */
export function cleanText(text: string, has: (codePoint: number) => boolean): CleanText {
  if (plain.test(text)) return { text, offsets: null, missing: [] }
  const offsets: number[] = []
  const missing: string[] = []
  let result = ''
  let at = 0
  while (at < text.length) {
    const from = at
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const isBreak = lineOrTab.test(character)
    at += character === '\r' && text[at + 1] === '\n' ? 2 : character.length
    const printed = isBreak ? ' ' : printedFor(character, has)
    if (printed === null) {
      const composed = compose(result, character)
      if (composed !== null && has(composed.charCodeAt(0))) result = result.slice(0, -1) + composed
      else if (!missing.includes(character)) missing.push(character)
    } else {
      for (let unit = 0; unit < printed.length; unit++) offsets.push(from + unit)
      result += printed
    }
  }
  const moved = offsets.some((offset, i) => offset !== i)
  return {
    text: result,
    offsets: moved || offsets.length !== text.length ? offsets : null,
    missing,
  }
}

/** The last letter with a mark that the fonts lack, as the one character that Unicode has for both. */
function compose(before: string, character: string): string | null {
  const last = before.slice(-1)
  if (last === '' || !mark.test(character)) return null
  const composed = `${last}${character}`.normalize('NFC')
  return composed.length === 1 ? composed : null
}
