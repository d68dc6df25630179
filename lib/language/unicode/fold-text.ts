/** Letters that are no others with accents, and what is written for them on other keyboards. */
export const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

/** Letters and signs that a search takes for others, when they are without case and accents. */
const alike: Readonly<Record<string, string>> = {
  ...plainLetters,
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
}

const unlike = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

const ascii = /^[\x20-\x7e]*$/

/** Text without case and accents, so that "munchen" finds "München" and "strasse" "Straße". */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(unlike, (sign) => alike[sign] ?? sign)
}
