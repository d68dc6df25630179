/** Symbol font characters from 0x20 and 0xa0; `\0`: none. Source: Adobe Symbol encoding. */
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

/** Symbol fonts by name: check marks, boxes, arrows and bullets. Other pictograms have no text. */
const tables: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol,
  wingdings: tableOf(
    '6c● 6e■ 6f□ 71❑ 72❒ 74◆ 75◆ 76❖ 77◆ 9f• a7▪ a8☐ ab★ d8➢ df← e0→ e1↑ e2↓ e8➔ ef⇦ f0⇨ f1⇧ f2⇩ fb✗ fc✓ fd☒ fe☑',
  ),
  'wingdings 2': tableOf('4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● a2■ a3□'),
  webdings: tableOf('61✔ 72✖ 63□ 67■'),
}

/** Returns the first family of a font list, without a trailing version number. */
const nameOf = (font: string) =>
  (font.split(',')[0] ?? '')
    .replace(/["']/g, '')
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{L})\d$/u, '')

/** Private-use code points to which programs map symbol fonts. */
const isPrivate = (code: number) => code >= 0xe000 && code <= 0xf8ff

const tableFor = (font: string) => tables[nameOf(font)]

/** Whether the glyphs of a font differ from the characters of its text. */
export const isSymbolFont = (font: string): boolean => tableFor(font) !== undefined

/**
 * Returns the Unicode character of a symbol font's glyph; null if it has none.
 * @param code in the font, or as a private-use character (U+F020 to U+F0FF)
 */
export function symbolOf(code: number, font: string): string | null {
  const table = tableFor(font)
  if (!table && isPrivate(code)) return null
  return table ? (table.get(code & 0xff) ?? null) : String.fromCharCode(code)
}

/**
 * Converts text in a symbol font to Unicode; other text is unchanged. A pictogram at the start
 * keeps its private-use character, since it may be a bullet.
 */
export function symbolText(text: string, font: string | undefined): string {
  if (!font || !isSymbolFont(font)) return text
  return text.replace(/[!-~\u00a1-\u00ff\uf020-\uf0ff]/g, (sign, at: number) => {
    const code = sign.charCodeAt(0)
    return symbolOf(code, font) ?? (at === 0 ? String.fromCharCode(0xf000 | code) : ' ')
  })
}

/** Letters and mathematical symbols; arrows count as bullets. */
const inText = /^(?:[\p{L}\p{N}°′″…]|(?![\u2190-\u21ff])\p{Sm})/u

/** A bullet of a symbol font, as text contains it. */
const bullet = '\uf0b7 '

/**
 * Returns the text of a single symbol: one without text is a bullet at the start of a line, else a
 * space.
 * @param sign result of `symbolOf`
 */
export function signText(sign: string | null, isFirst: boolean): string {
  if (sign !== null && (!isFirst || inText.test(sign))) return sign
  return isFirst ? bullet : ' '
}
