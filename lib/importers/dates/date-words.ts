import { dateTables } from '@/lib/language/dates'
import { labelTables } from '@/lib/language/labels'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'

/** Phrases by their first letter, longest first. */
export type Phrases = ReadonlyMap<string, readonly string[]>

function index(cells: readonly string[]): Phrases {
  const map = new Map<string, string[]>()
  for (const cell of cells) {
    for (const phrase of cell.split('|')) {
      const { folded } = foldInPlace(phrase.trim())
      const list = map.get(folded.charAt(0)) ?? []
      map.set(folded.charAt(0), list)
      if (folded !== '' && !list.includes(folded)) list.push(folded)
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length)
  return map
}

/** Words for "present" in all languages: those of the editor and further ones. */
export const presentCells: readonly string[] = [
  ...Object.values(labelTables).map(({ labels, ongoing }) =>
    // Valid as a whole answer in the editor, but too short a word within a line.
    [labels.present, ...ongoing.filter((word) => word !== 'حال')].join('|'),
  ),
  ...Object.values(dateTables).flatMap(({ present }) => present ?? []),
]

export const presentWords = index(presentCells)

/** Words between the ends of a range. */
export const rangeWords = index([
  'to|until|till|til|through|thru|up to|bis|bis zum|bis zur|à|au|jusqu’à|jusqu’en|jusqu’au|a|al|hasta|hasta el|até|ao|até a|a fino|fino a|fino al|sino al|ad|tot|tot en met|t/m|do|po|till och med|til og med|til|až|až do|la|până la|până în|pana la|kadar|ile|έως|ως|μέχρι|μέχρι και|по|до|إلى|الى|حتى|עד|ועד|से|तक|sampai|sampai dengan|hingga|s/d|s.d.|s.d|đến|tới|から|より|至|到|~|부터|에서|sd',
])

/** Words before a start date; the range is open unless an end follows. */
export const sinceWords = index([
  'since|as of|starting|from|seit|ab|depuis|depuis le|à partir de|dès|desde|a partir de|dal|dall’|dallo|sinds|vanaf|od|sedan|från|från och med|siden|fra|fra og med|din|începând cu|de la|από|с|начиная с|з|від|منذ|من|מאז|מ-|sejak|mulai|dari|từ|自|自从|从|desde o|desde el',
])

/** Words before two dates joined by "and". */
export const betweenWords = index([
  'between|zwischen|entre|tra|tra il|fra il|tussen|między|mellan|mellem|mellom|mezi|mezi lety|între|μεταξύ|между|між|بين|בין|antara|giữa',
])

/** Words between two such dates. */
export const pairWords = index([
  'and|und|et|y|e|e il|en|i|och|og|a|și|si|και|и|і|та|و|ו|dan|và|to|bis',
])

/** Words before the start of a range, without meaning if no end follows. */
export const fromWords = index(['von|vom|de|del|du|da|do|van|w okresie od|od'])

/** Words before an end date. */
export const untilWords = index([
  'until|till|up to|bis|bis zum|jusqu’en|jusqu’à|jusqu’au|hasta|até|fino a|fino al|tot|t/m|do|till och med|til og med|až do|până în|până la|έως|μέχρι|до|по|حتى|עד|sampai|hingga|đến|截至|expected|graduating|erwartet|voraussichtlich|voraussichtlicher abschluss',
])

/** Seasons and business years, from which only the year is used. */
export const seasonWords = index([
  'spring|summer|autumn|fall|winter|spring semester|fall semester|autumn semester|summer semester|winter semester|summer term|fall term|spring term|winter term|michaelmas term|hilary term|trinity term|frühjahr|frühling|sommer|herbst|wintersemester|sommersemester|wise|sose|ws|ss|hs|fs|herbstsemester|frühjahrssemester|frühlingssemester|w.s.|s.s.',
  'printemps|été|automne|hiver|semestre d’automne|semestre de printemps|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|inverno|lente|zomer|herfst|voorjaar|najaar|wiosna|lato|jesień|zima|vår|sommar|höst|vinter|vårterminen|höstterminen|vt|ht|forår|efterår|efteråret|foråret|høst|våren|høsten|jaro|léto|podzim|zimní semestr|letní semestr|primăvara|vara|toamna|iarna|ilkbahar|bahar|yaz|sonbahar|güz|kış|güz dönemi|bahar dönemi|άνοιξη|καλοκαίρι|φθινόπωρο|χειμώνας|весна|лето|осень|зима|літо|осінь|ربيع|صيف|خريف|شتاء|אביב|קיץ|סתיו|חורף|वसंत|ग्रीष्म|शरद|शीत|mùa xuân|mùa hè|mùa thu|mùa đông|春|夏|秋|冬|春季|夏季|秋季|冬季|봄|여름|가을|겨울|1학기|2학기|mid|early|late|mitte|anfang|ende|début|fin|inicio|finales de|begin|eind|początek|koniec|начало|середина|конец|awal|akhir|h1|h2|1h|2h|1st half|2nd half|first half of|second half of|circa|ca.',
  ...Object.values(dateTables).flatMap(({ seasons }) => seasons ?? []),
])

/** Words for a quarter; its number precedes or follows. */
export const quarterWords = new Set([
  ...['q', 't', 'quarter', 'qtr', 'quartal', 'trimestre', 'trim', 'kwartaal', 'kwartal', 'kvartal'],
  ...[
    'ctvrtleti',
    'trimestru',
    'trimestrul',
    'ceyrek',
    'τριμηνο',
    'квартал',
    'кв',
    'quy',
    'kuartal',
  ],
])

/** Words for half a year; its number precedes or follows. */
export const halfWords = new Set(
  Object.values(dateTables).flatMap(({ halves }) =>
    (halves?.split('|') ?? []).map((word) => foldInPlace(word).folded),
  ),
)

/**
 * Returns the end of the phrase that starts at an offset, or -1; a phrase must end at a word
 * boundary.
 * @param at offset in the folded text of the start of a word
 */
export function endOfPhrase(phrases: Phrases, folded: string, at: number): number {
  for (const phrase of phrases.get(folded.charAt(at)) ?? []) {
    if (!folded.startsWith(phrase, at)) continue
    const end = at + phrase.length
    const next = folded.charAt(end)
    const bounded =
      unspaced.test(phrase) ||
      !/[\p{L}\p{M}]/u.test(phrase.slice(-1)) ||
      !/[\p{L}\p{M}\d]/u.test(next)
    if (bounded) return end
  }
  return -1
}

/** Whether a folded word is a whole phrase. */
export const isPhrase = (phrases: Phrases, word: string): boolean =>
  phrases.get(word.charAt(0))?.includes(word) ?? false

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u
