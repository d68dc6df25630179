import { Parser } from 'htmlparser2'

/** The usual HTML entities, and the no-break space as Europass writes it. */
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
])

function characterOf(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

/** Returns the character of a named entity of HTML; null if there is none. */
function characterNamed(entity: string): string | null {
  let text = ''
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true })
  parser.end(entity)
  return text === entity ? null : text
}

/** Decodes HTML entities; unknown ones are unchanged. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,30}));/gi,
    (whole, hex, decimal, name) => {
      if (name) return named.get(String(name).toLowerCase()) ?? characterNamed(whole) ?? whole
      return characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)) ?? whole
    },
  )
}
