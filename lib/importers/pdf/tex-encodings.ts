import { type FontFacts, type Glyph, replaceText } from './glyphs'

/** Characters of TeX's encoding OT1 where they differ from ASCII, by code. */
const ot1 = new Map<number, string>([
  ...['ff', 'fi', 'fl', 'ffi', 'ffl', ...'ıȷ`´ˇ˘¯˚¸ßæœøÆŒØ'].map(
    (text, at) => [0x0b + at, text] as const,
  ),
  ...Array.from(
    '"”<¡>¿\\“^ˆ_˙{–|—}˝~˜\u007f¨'.matchAll(/(.)(.)/gsu),
    ([, code = '', text = '']) => [code.charCodeAt(0), text] as const,
  ),
])

/** Those of T1 (Cork). */
const t1 = new Map<number, string>([
  ...Array.from('`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—', (text, at) => [at, text] as const),
  ...['ı', 'ȷ', 'ff', 'fi', 'fl', 'ffi', 'ffl'].map((text, at) => [0x19 + at, text] as const),
  [0x7f, '-'],
  ...Array.from(
    'ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£',
    (text, at) => [0x80 + at, text] as const,
  ),
  ...([
    [0xd7, 'Œ'],
    [0xdf, 'SS'],
    [0xf7, 'œ'],
    [0xff, 'ß'],
  ] as const),
])

const isOfT1 = (code: number) => code < 0x0b || (code >= 0x1b && code < 0x20) || code >= 0x80

/** Minimum share of letters in a font for text, unlike one for symbols. */
const minLetters = 0.6

/**
 * Gives the glyphs of TeX's bitmap fonts their characters: these Type 3 fonts state neither names nor
 * a map, so that pdf.js returns the code.
 */
export function decodeTexFonts(
  glyphs: readonly Glyph[],
  fonts: ReadonlyMap<string, FontFacts>,
): void {
  const bitmaps = [...fonts].filter(([, { isBitmap }]) => isBitmap)
  const byFont = bitmaps.map(([id]) => glyphs.filter(({ font }) => font === id))
  const own = byFont.filter((all) => {
    const letters = all.filter(({ code }) => /[a-z]/i.test(String.fromCharCode(code)))
    const areCodes = all.every(({ unicode, code }) => unicode === String.fromCharCode(code))
    return areCodes && letters.length >= minLetters * all.length
  })
  const drawn = own.flat()
  // Other programs make such fonts of ASCII alone.
  if (!drawn.some(({ code }) => code < 0x20)) return
  const encoding = drawn.some(({ code }) => isOfT1(code)) ? t1 : ot1
  for (const glyph of drawn) {
    const text = encoding.get(glyph.code)
    if (text !== undefined) replaceText(glyph, text)
  }
}
