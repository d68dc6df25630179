/** Characters of the font Symbol from 0x20 and from 0xa0; `\0` for none. Source: Adobe Symbol encoding. */
const symbolRows = [
  {
    from: 0x20,
    signs:
      ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼',
  },
  {
    from: 0xa0,
    signs:
      '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\0⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭',
  },
]

const symbol = new Map(
  symbolRows.flatMap(({ from, signs }) =>
    Array.from(signs, (sign, at) => [from + at, sign] as const).filter(([, sign]) => sign !== '\0'),
  ),
)

const tableOf = (signs: string) =>
  new Map(
    signs.split(' ').map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)] as const),
  )

/** Signs that say something: marks, boxes, arrows, bullets. Other pictures of these fonts have no words. */
const tables: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol,
  wingdings: tableOf(
    '6c● 6e■ 6f□ 71❑ 72❒ 74◆ 75◆ 76❖ 77◆ 9f• a7▪ a8☐ ab★ d8➢ df← e0→ e1↑ e2↓ e8➔ ef⇦ f0⇨ f1⇧ f2⇩ fb✗ fc✓ fd☒ fe☑',
  ),
  'wingdings 2': tableOf('4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● a2■ a3□'),
  webdings: tableOf('61✔ 72✖ 63□ 67■'),
}

/** The name of a font, the first of a list, without the number that some programs put behind it. */
const nameOf = (font: string) =>
  (font.split(',')[0] ?? '')
    .replace(/["']/g, '')
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{L})\d$/u, '')

/** Private characters in which programs keep those of symbol fonts. */
const isPrivate = (code: number) => code >= 0xe000 && code <= 0xf8ff

const tableFor = (font: string) => tables[nameOf(font)]

/** Whether the characters of a font are other signs than those that its text holds. */
export const isSymbolFont = (font: string): boolean => tableFor(font) !== undefined

/**
 * Returns the Unicode character of a sign of a font; null for a picture without words.
 *
 * @param code in the font, or its private character (U+F020 to U+F0FF)
 */
export function symbolOf(code: number, font: string): string | null {
  const table = tableFor(font)
  if (!table && isPrivate(code)) return null
  return table ? (table.get(code & 0xff) ?? null) : String.fromCharCode(code)
}

/**
 * Returns a text that is set in a symbol font as the characters that it shows; any other text stays as it is. A
 * picture at the beginning keeps its private character, since it may be the sign of an item.
 */
export function symbolText(text: string, font: string | undefined): string {
  if (!font || !isSymbolFont(font)) return text
  return text.replace(/[!-~\u00a1-\u00ff\uf020-\uf0ff]/g, (sign, at: number) => {
    const code = sign.charCodeAt(0)
    return symbolOf(code, font) ?? (at === 0 ? String.fromCharCode(0xf000 | code) : ' ')
  })
}

/** Letters and signs of mathematics; arrows are drawn before items. */
const inText = /^(?:[\p{L}\p{N}°′″…]|(?![\u2190-\u21ff])\p{Sm})/u

/** A bullet of a symbol font, as texts hold it. */
const bullet = '\uf0b7 '

/**
 * Returns a single sign as text: one without words is a bullet when it begins a line, and a gap elsewhere.
 *
 * @param sign of `symbolOf`
 */
export function signText(sign: string | null, isFirst: boolean): string {
  if (sign !== null && (!isFirst || inText.test(sign))) return sign
  return isFirst ? bullet : ' '
}
