import { labelTables } from '@/lib/language/labels'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'

/** Lists of twelve names that no CV of ours prints: other languages, further cases. */
const otherLanguages: Readonly<Record<string, readonly string[]>> = {
  da: [
    'januar februar marts april maj juni juli august september oktober november december',
    'jan feb mar apr maj jun jul aug sep okt nov dec',
  ],
  no: [
    'januar februar mars april mai juni juli august september oktober november desember',
    'jan feb mar apr mai jun jul aug sep okt nov des',
  ],
  cs: ['lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci'],
}

/** Names that stand beside those of the labels, a month a group, January first. */
const otherNames: Readonly<Record<string, string>> = {
  en: '||||||||sept|||',
  de: 'jän.jänner|feber|maerz.mrz||||||sept|||',
  fr: 'jan.janv|fév.févr|mar|avr|||juil.jul|aoû.aou|sept||nov|déc.dec',
  es: '||||||||sep.set.setiembre|||',
  it: 'genn|febbr||||giu|lug||sett|ott||',
  nl: '||mrt.maa||||||sept|||',
  // Years of schools and work are written with Roman months; "i" is the word for "and".
  pl: '|ii|iii|iv|maja.v|vi|vii|viii|ix|x|xi|xii',
  sv: '||mar|||jun|jul|||||',
  el: 'ιανουαριο|φεβρουαριο|μαρτιο|απριλιο|μαιο|ιουνιο|ιουλιο|αυγουστο|σεπτεμβριο|οκτωβριο|νοεμβριο|δεκεμβριο',
  ru: 'янв|фев.февр|мар|апр|мая|июн|июл|авг|сен.сент|окт|ноя.нояб|дек',
  uk: 'січ|лют|бер|квіт.кві|трав|черв|лип|серп|вер.верес|жовт|лист|груд',
  ro: 'ianuar|februar||||||sep||noi|',
  tr: 'ocak|subat|||||||||||',
  // The Levant and the Maghreb name them in their own ways.
  ar: 'كانون الثاني.جانفي|شباط.فيفري.فيفريي|آذار.مارس|نيسان.أفريل.ابريل|أيار.ماي.مايس|حزيران.جوان.يونية|تموز.جويلية.يولية|آب.أوت.غشت|أيلول.شتنبر|تشرين الأول.اكتوبر|تشرين الثاني.نونبر|كانون الأول.دجنبر',
  he: "ינו'|פבר'|מרס.מרץ|אפר'|מאי.במאי||יול'|אוג'|ספט'|אוק'|נוב'|דצמ'",
  hi: 'जन|फर.फरवरी|||||जुलाई.जुल|अग|सित.सितम्बर|अक्टू.अक्तूबर|नव.नवम्बर|दिस.दिसम्बर',
  zh: '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月',
}

/** Abbreviations that are words of another language: only in a CV of their own. */
const risky = new Set([
  ...['pro', 'led', 'sie', 'ara', 'set', 'gen', 'ago', 'may', 'lip', 'лип', 'сер', 'des'],
  ...['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'],
])

type Names = Map<string, number>

let built:
  | { byLanguage: Map<string, Names>; common: Names; phrases: Map<string, Names> }
  | undefined

const foldName = (name: string) => foldInPlace(name).folded.replace(/\.$/, '')

/** Every list of twelve names, with its language. */
function* listsOfNames(): Generator<readonly [string, readonly string[]]> {
  for (const [language, { months }] of Object.entries(labelTables)) {
    const { more: _, ...lists } = months
    for (const names of Object.values(lists)) yield [language, names]
  }
  for (const [language, lists] of Object.entries(otherLanguages)) {
    for (const list of lists) yield [language, list.split(' ')]
  }
}

/** Names with their month and language. */
function* allNames(): Generator<readonly [string, string, number]> {
  for (const [language, names] of listsOfNames()) {
    for (const [index, name] of names.entries()) yield [language, name, index + 1]
  }
  for (const [language, groups] of Object.entries(otherNames)) {
    for (const [index, group] of groups.split('|').entries()) {
      for (const name of group.split('.')) yield [language, name, index + 1]
    }
  }
  for (const [language, { months }] of Object.entries(labelTables)) {
    for (const [name, month] of Object.entries(months.more)) yield [language, name, month]
  }
}

/** The names that all languages which have them use for one month. */
function undisputed(byLanguage: Map<string, Names>): Names {
  const common: Names = new Map()
  const disputed = new Set<string>(risky)
  for (const names of byLanguage.values()) {
    for (const [name, month] of names) {
      const known = common.get(name)
      if (known !== undefined && known !== month) disputed.add(name)
      else common.set(name, month)
    }
  }
  const english = byLanguage.get('en')
  for (const name of disputed) {
    const month = english?.get(name)
    if (month === undefined) common.delete(name)
    else common.set(name, month)
  }
  return common
}

function build() {
  const byLanguage = new Map<string, Names>()
  for (const [language, name, month] of allNames()) {
    const folded = foldName(name)
    // Numbered months are read by their numbers.
    if (folded === '' || /\d/.test(folded)) continue
    const names = byLanguage.get(language) ?? new Map<string, number>()
    byLanguage.set(language, names)
    if (!names.has(folded)) names.set(folded, month)
  }
  const common = undisputed(byLanguage)
  const phrases = new Map<string, Names>()
  for (const [name, month] of common) {
    if (!/[ '.一-龥]/.test(name)) continue
    const names = phrases.get(name.charAt(0)) ?? new Map<string, number>()
    phrases.set(name.charAt(0), names.set(name, month))
  }
  built = { byLanguage, common, phrases }
  return built
}

/**
 * The month that a folded word names: in the language first, else in any that agree about it.
 *
 * @param language primary tag, or empty
 */
export function monthOfWord(word: string, language: string): number | null {
  const { byLanguage, common } = built ?? build()
  return byLanguage.get(language)?.get(word) ?? common.get(word) ?? null
}

/** Folded month names of several words, with an apostrophe, or in unspaced scripts, by their first letter. */
export function monthPhrases(first: string): ReadonlyMap<string, number> {
  return (built ?? build()).phrases.get(first) ?? none
}

const none: ReadonlyMap<string, number> = new Map()

/** All names of a language, folded; for tests, which ask for every one of them. */
export function monthNamesOf(language: string): ReadonlyMap<string, number> {
  return (built ?? build()).byLanguage.get(language) ?? new Map()
}
