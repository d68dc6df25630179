import tables from '@/dist/languages/line-style.json' with { type: 'json' }
import type { LanguageWith } from '@/lib/language/languages'

/** Form of a line: it begins with what was done ("Led a team"), or with a noun for it ("Leadership of a team"). */
export type LineStyle = 'verbal' | 'nominal'

/** Openings of lines of a CV, as patterns parted by bars. */
type StyleWords = {
  /** Adverb that may stand before a verb. */
  adverb?: string
  /** Pronouns and forms of verbs. */
  verbs: string
  /** Last word of a line that ends with its verb: German "geleitet". Small letters alone. */
  verbalEnd?: string
  /** Nouns for work that need no link behind them. */
  sureNouns: string
  /** Nouns for work that do, since they are verbs or names of things, too. */
  nouns: string
  /** Prepositions and articles behind such a noun. */
  links: string
  /** Word that may stand before such a noun. */
  adjective?: string
}

/** A language that forms of lines are known of. */
export type StyleLanguage = LanguageWith<'line-style'>

const end = '(?!\\p{L})'

function readWords(row: StyleWords) {
  const { adverb, verbs, verbalEnd, sureNouns, nouns, links, adjective } = row
  const sure = sureNouns === '' ? '' : `(?:${sureNouns})${end}|`
  const noun = `(?:${sure}(?:${nouns})${end}\\s+(?:${links}))`
  return {
    verbs: new RegExp(`^(?:(?:${adverb ?? '$'})\\s+)?(?:${verbs})${end}`, 'iu'),
    verbalEnd: verbalEnd ? new RegExp(`\\s${verbalEnd}[.;]?$`, 'u') : null,
    noun: new RegExp(`^${noun}`, 'iu'),
    laterNoun: adjective ? new RegExp(`^(?:(?:${adjective})\\s+){1,2}${noun}`, 'iu') : null,
  }
}

const words = new Map(
  Object.entries<StyleWords>(tables).map(([language, row]) => [language, readWords(row)]),
)

/**
 * Returns the form of a line of a CV by its opening; null if unsure.
 *
 * @param language of the CV
 */
export function lineStyle(text: string, language: StyleLanguage): LineStyle | null {
  const found = words.get(language)
  const line = text.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd()
  if (!found || line === '') return null
  const [clause = ''] = line.split(/[,;:]\s/)
  if (found.verbalEnd?.test(clause)) return 'verbal'
  if (found.noun.test(line)) return 'nominal'
  if (found.verbs.test(line) || found.verbalEnd?.test(line)) return 'verbal'
  return found.laterNoun?.test(line) ? 'nominal' : null
}

const minLines = 3
const minShare = 2 / 3

/** Returns the form that two thirds of at least three lines have; null if there is none. */
export function styleOfLines(lines: readonly string[], language: StyleLanguage): LineStyle | null {
  if (lines.length < minLines) return null
  const styles = lines.map((line) => lineStyle(line, language))
  const isMost = (style: LineStyle) =>
    styles.filter((one) => one === style).length >= lines.length * minShare
  if (isMost('verbal')) return 'verbal'
  return isMost('nominal') ? 'nominal' : null
}
