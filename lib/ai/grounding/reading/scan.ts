import { foldText } from '@/lib/language/unicode/fold-text'

/** Piece of a text before any table is consulted. */
export type Piece = {
  kind: 'word' | 'number' | 'sign'
  text: string
  folded: string
  from: number
  to: number
  /** Of a number: the prefix attached to it, as typed. */
  before: string
  after: string
}

/** Hyphenated prefixes that are not words: "re-open", "e-mail", "A-level". */
const prefixes = 'e|re|pre|post|anti|multi|sub|inter|mid|micro|[A-Z]'

const currency = '[€$£¥₤₺₹]|R\\$|US\\$|CHF|EUR|USD|GBP|PLN|SEK|NOK|DKK|TRY'
const digits = "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?"
const scale = 'k|K|M|m|bn|B|Mio|Mrd|mn|mln|mld|Mill'

const pattern = new RegExp(
  [
    '(?<address>https?:\\S+|[^\\s@]{1,80}@[^\\s@]{1,80})',
    '(?<code>\\d+(?:[:/]\\d+)+|\\d{4}-\\d\\d(?:-\\d\\d)?(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d+[dD](?![\\p{L}])|[A-Za-z]+\\d+[\\p{L}\\d]*|\\d+\\p{Lu}\\p{L}+\\d*)',
    `(?<number>(?<before>(?:${currency})\\s?)?(?<digits>${digits})(?<after>\\s?(?:${scale})(?![\\p{L}\\d²³])\\.?)?(?<unit>\\s?(?:%|‰|${currency}|º|ª|°C?)(?!\\p{L})|(?:st|nd|rd|th|er|re|ème|e|h|hrs?|min|x|×|pp)(?![\\p{L}\\d]))?(?<plus>\\+)?)`,
    `(?<word>(?:\\.(?=NET\\b))?(?:(?:${prefixes})-(?=\\p{L}))?[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}²³]*(?:[.&][\\p{L}\\p{N}]+)*(?:\\+\\+|#)?)`,
    '(?<space>\\s+)',
    '(?<sign>[\\s\\S])',
  ].join('|'),
  'gu',
)

/** Maximum pieces of a text, far above any sentence. */
const max = 1_500

/** Splits a text into words, numbers and signs. Only white space is dropped. */
export function scanText(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    if (groups.space !== undefined) continue
    if (isMetres(groups)) {
      pieces.push(...metres(match[0], match.index))
      continue
    }
    const whole = match[0]
    const kind =
      groups.number !== undefined ? 'number' : groups.sign !== undefined ? 'sign' : 'word'
    pieces.push({
      kind,
      text: whole,
      folded: kind === 'number' ? (groups.digits ?? '') : foldWord(whole),
      from: match.index,
      to: match.index + whole.length,
      before: (groups.before ?? '').trim(),
      after: [groups.after, groups.unit, groups.plus].map((part) => (part ?? '').trim()).join('|'),
    })
    if (pieces.length >= max) break
  }
  return pieces
}

/** A small m after a number without a currency is metres, not millions. */
const isMetres = (groups: Readonly<Record<string, string | undefined>>) =>
  groups.number !== undefined &&
  groups.before === undefined &&
  /^m\.?$/.test(groups.after?.trim() ?? '')

/** Splits "20 m" and "20 m." into the number, the unit and the full stop. */
function metres(text: string, at: number): Piece[] {
  const bare = { before: '', after: '' }
  const stop = text.endsWith('.') ? 1 : 0
  const digitsOnly = text.replace(/\s?m\.?$/, '')
  const end = at + text.length - stop
  const pieces: Piece[] = [
    {
      kind: 'number',
      text: digitsOnly,
      folded: digitsOnly,
      from: at,
      to: at + digitsOnly.length,
      before: '',
      after: '||',
    },
    { kind: 'word', text: 'm', folded: 'm', from: end - 1, to: end, ...bare },
  ]
  if (stop) pieces.push({ kind: 'sign', text: '.', folded: '.', from: end, to: end + 1, ...bare })
  return pieces
}

/** Folds a word: no case, no accents, no hyphen after a prefix. */
function foldWord(word: string): string {
  return foldText(word).replace(/^([a-z]|re|pre|post|anti|multi|sub|inter|mid|micro)-/, '$1')
}
