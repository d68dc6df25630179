import { textOfFile } from '../file-facts'
import { notApplicable, passUnless, type Rule, verdict } from '../rule'

/** A page with fewer letters and an image over most of it counts as a scan. */
const fewLetters = 40
const wordsAround = 30

const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Checks that every page has a text layer. */
export const textLayer: Rule = {
  id: 'text-layer',
  bar: 'readable',
  severity: 'costly',
  check({ file }) {
    if (!file) return notApplicable
    const scans = file.pages.filter(
      ({ text, largestPicture }) => lettersOf(text) < fewLetters && largestPicture > 0.4,
    )
    if (lettersOf(textOfFile(file)) === 0) return verdict('fail', [], { count: file.pages.length })
    return verdict(scans.length > 0 ? 'fail' : 'pass', [], { count: scans.length })
  },
}

/** Checks that every glyph maps to a character that is not unknown or private-use. */
export const mappedSigns: Rule = {
  id: 'mapped-signs',
  bar: 'readable',
  severity: 'costly',
  check({ file }) {
    if (!file || lettersOf(textOfFile(file)) === 0) return notApplicable
    const text = textOfFile(file)
    const strange = [...text.matchAll(/[\p{Co}\ufffd]/gu)]
    const [first] = strange
    const words = first
      ? text.slice(Math.max(0, first.index - wordsAround), first.index + wordsAround)
      : ''
    // Icon fonts cause a few unmapped glyphs, a broken font many.
    const isMuch = strange.length > lettersOf(text) / 50
    const status = strange.length === 0 ? 'pass' : isMuch ? 'fail' : 'warn'
    return verdict(status, [], { count: strange.length, text: words.replace(/\s+/g, ' ').trim() })
  },
}

const split = /\p{L}(?:\u00ad|[\ufb00-\ufb06]|-\n(?=\p{Ll}))/gu
const spaced = /(?<!\p{L})(?:\p{L} ){5,}\p{L}(?!\p{L})/gu

/** Checks that words are extracted whole: not hyphenated at line ends, with no ligatures and no letter spacing. */
export const wholeWords: Rule = {
  id: 'whole-words',
  bar: 'readable',
  severity: 'minor',
  check({ file }) {
    if (!file || lettersOf(textOfFile(file)) === 0) return notApplicable
    const text = textOfFile(file)
    const found = [...text.matchAll(split), ...text.matchAll(spaced)]
    const places = found.slice(0, 5).map(({ index }) => ({
      address: null,
      words: text
        .slice(Math.max(0, index - 12), index + 14)
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    return passUnless('warn', places, { count: found.length })
  },
}
