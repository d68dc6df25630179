import { type FontFacts, type Glyph, glyphGap, isBlank, replaceText, softHyphen } from './glyphs'
import { readLigature } from './read-ligature'
import { decodeTexFonts } from './tex-encodings'

/** Maximum distance in ems between two copies of a glyph that is drawn twice. */
const copyReach = 0.1

const gridKey = (x: number, y: number) => x * 8192 + y

/** Whether a glyph is drawn at the place of an equal one. */
const isCopy = (one: Glyph | undefined, { unicode, x, y, size }: Glyph) =>
  one?.unicode === unicode &&
  Math.abs(one.x - x) <= copyReach * size &&
  Math.abs(one.y - y) <= copyReach * size

/** Drops the copies of text that is drawn twice at one place, for bold type or a shadow. */
function dropCopies(glyphs: readonly Glyph[]): void {
  /** Indices of the first glyphs of drawn strings, by place in points. */
  const grid = new Map<number, number[]>()
  const originalOf = (glyph: Glyph): number | undefined => {
    const reach = copyReach * glyph.size
    for (let x = Math.round(glyph.x - reach); x <= Math.round(glyph.x + reach); x++) {
      for (let y = Math.round(glyph.y - reach); y <= Math.round(glyph.y + reach); y++) {
        const found = grid.get(gridKey(x, y))?.find((at) => isCopy(glyphs[at], glyph))
        if (found !== undefined) return found
      }
    }
  }
  let original: number | undefined
  glyphs.forEach((glyph, at) => {
    if (original !== undefined) original++
    if (glyph.begins && !glyph.hidden && !isBlank(glyph.unicode)) {
      original = originalOf(glyph)
      const key = gridKey(Math.round(glyph.x), Math.round(glyph.y))
      if (original === undefined) grid.set(key, [...(grid.get(key) ?? []), at])
    }
    const first = original === undefined ? undefined : glyphs[original]
    if (!first || !isCopy(first, glyph)) return
    first.isStruck = true
    replaceText(glyph, '')
  })
}

/** Spacing accents and their combining forms. */
const accents = new Map(
  Array.from(
    '´\u0301`\u0300¨\u0308ˆ\u0302˜\u0303¯\u0304˘\u0306˙\u0307˚\u030A¸\u0327˝\u030B˛\u0328ˇ\u030C'.matchAll(
      /(.)(.)/gu,
    ),
    ([, accent = '', mark = '']) => [accent, mark] as const,
  ),
)

const compose = (letter: string, mark: string) =>
  `${letter === 'ı' ? 'i' : letter}${mark}`.normalize('NFC')

/** Joins accents drawn as glyphs of their own with the letter over or under which they stand. */
function composeAccents(glyphs: readonly Glyph[]): void {
  glyphs.forEach((accent, at) => {
    const mark = accents.get(accent.text)
    if (mark === undefined) return
    const middle = (accent.x + accent.right) / 2
    const letter = [glyphs[at + 1], glyphs[at - 1], glyphs[at + 2]].find(
      (one) =>
        one !== undefined &&
        /^\p{L}$/u.test(one.text) &&
        Math.abs(one.y - accent.y) < 0.5 * one.size &&
        middle > one.x - glyphGap * one.size &&
        middle < one.right + glyphGap * one.size &&
        [...compose(one.text, mark)].length === 1,
    )
    if (!letter) return
    replaceText(letter, compose(letter.text, mark))
    replaceText(accent, '')
  })
}

const bullet = '•'
const control = /^(?:\p{Cc}|\uFFFD|)$/u
const privateUse = /^\p{Co}$/u

/** Characters of Western text, which a code may equal by chance. */
const western = /^[\u0020-\u024F\u2000-\u2BFF]$/u

/** Maximum share of a composite font's codes that happen to equal their characters. */
const maxEqual = 0.2

/**
 * Returns the fonts whose map lacks some codes: pdf.js then returns the code itself as the
 * character, whereas most codes of the font differ from theirs.
 */
function fontsWithGaps(glyphs: readonly Glyph[], fonts: ReadonlyMap<string, FontFacts>) {
  const counts = new Map<string, { all: number; equal: number }>()
  for (const glyph of glyphs) {
    const count = counts.get(glyph.font) ?? { all: 0, equal: 0 }
    counts.set(glyph.font, count)
    count.all++
    if (isCode(glyph)) count.equal++
  }
  return new Set(
    [...counts].flatMap(([font, { all, equal }]) =>
      fonts.get(font)?.composite && equal < maxEqual * all ? [font] : [],
    ),
  )
}

const isCode = ({ unicode, code }: Glyph) => unicode === String.fromCharCode(code)

/** Whether two consecutive glyphs are parts of one word. */
function areJoined(left: Glyph | undefined, right: Glyph | undefined): boolean {
  if (!left || !right || Math.abs(left.y - right.y) > 0.3 * right.size) return false
  return Math.abs(right.x - left.right) < glyphGap * right.size
}

/** Returns the letters directly before or after a glyph. */
function lettersFrom(glyphs: readonly Glyph[], start: number, step: 1 | -1): string {
  let word = ''
  for (let at = start + step; ; at += step) {
    const [one, before] = [glyphs[at], glyphs[at - step]]
    const isJoined = step > 0 ? areJoined(before, one) : areJoined(one, before)
    if (!one || !isJoined || !/^\p{L}+$/u.test(one.text)) return word
    word = step > 0 ? word + one.text : one.text + word
  }
}

/** Returns the letters of a lost glyph by its places and the words around it. */
function ligatureOf(
  glyphs: readonly Glyph[],
  [at = 0]: readonly number[],
  words: readonly { before: string; after: string }[],
): string {
  const first = glyphs[at]
  if (!first) return ''
  const own = glyphs.filter(({ font }) => font === first.font)
  const widths = new Map(own.map(({ unicode, x, right, size }) => [unicode, (right - x) / size]))
  return readLigature(first, words, widths)
}

/** Whether no text is drawn directly before a glyph on its line. */
const beginsLine = (before: Glyph | undefined, { x, y, size }: Glyph) =>
  !before || Math.abs(before.y - y) > 0.3 * size || before.right > x || x - before.right > 3 * size

/**
 * Returns true for a soft hyphen that is drawn behind a letter. Where one begins a line or follows another, letters are
 * drawn that stand for nothing: files of ours have the text of a parted word on its first line.
 */
const isPrintedHyphen = (before: Glyph | undefined, glyph: Glyph) =>
  glyph.right > glyph.x && before?.unicode !== softHyphen && !beginsLine(before, glyph)

/**
 * Gives glyphs without characters in the file a text: a ligature in a word, a bullet at the start of
 * lines, else none. The glyph 0 of a composite font is that of missing characters.
 */
function restoreLost(glyphs: readonly Glyph[], fonts: ReadonlyMap<string, FontFacts>): void {
  const withGaps = fontsWithGaps(glyphs, fonts)
  // Blanks without an outline: others of the font are drawn.
  const withBlanks = new Set(
    glyphs.flatMap((one) => (one.unicode === ' ' && !one.isInFont ? [one.font] : [])),
  )
  const isLost = (glyph: Glyph) => {
    const { unicode, code, font, x, right } = glyph
    const facts = fonts.get(font)
    if (right <= x || facts?.icon || (facts?.composite && code === 0)) return false
    if (glyph.isRepaired) return false
    const isUnmapped = withGaps.has(font) && isCode(glyph) && !western.test(unicode)
    const isDrawnBlank = unicode === ' ' && glyph.isInFont && withBlanks.has(font)
    return isUnmapped || isDrawnBlank || control.test(unicode) || privateUse.test(unicode)
  }
  const lost = new Map<string, number[]>()
  glyphs.forEach((glyph, at) => {
    const key = `${glyph.font} ${glyph.code}`
    if (isLost(glyph)) lost.set(key, [...(lost.get(key) ?? []), at])
  })
  for (const places of lost.values()) {
    const words = places.map((at) => ({
      before: lettersFrom(glyphs, at, -1),
      after: lettersFrom(glyphs, at, 1),
    }))
    const inWords = words.filter(({ before, after }) => before + after !== '')
    const isLigature = inWords.length > 0.5 * places.length
    const ligature = isLigature ? ligatureOf(glyphs, places, inWords) : null
    for (const at of places) {
      const glyph = glyphs[at]
      const isBullet = glyph && places.length > 1 && beginsLine(glyphs[at - 1], glyph)
      if (glyph) replaceText(glyph, ligature ?? (isBullet ? bullet : ''))
    }
  }
}

/**
 * Corrects the characters of a page's glyphs in place: drops those that nobody sees and copies drawn
 * for effect, composes accents, keeps printed hyphens, and restores ligatures and bullets that have
 * no characters in the file.
 */
export function repairGlyphs(
  glyphs: readonly Glyph[],
  fonts: ReadonlyMap<string, FontFacts>,
): void {
  for (const [at, glyph] of glyphs.entries()) {
    if (glyph.hidden) replaceText(glyph, '')
    else if (glyph.unicode === softHyphen) {
      replaceText(glyph, isPrintedHyphen(glyphs[at - 1], glyph) ? '-' : '')
    }
  }
  decodeTexFonts(
    glyphs.filter(({ isRepaired }) => !isRepaired),
    fonts,
  )
  dropCopies(glyphs)
  composeAccents(glyphs)
  restoreLost(glyphs, fonts)
}
