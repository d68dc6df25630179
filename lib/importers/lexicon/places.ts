import { importLanguages } from '@/lib/language/tags'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { eastAsian } from '@/lib/language/unicode/scripts'
import type { TextRange } from './language-names'
import { memoise } from './memoise'
import { findWholeTown, isTownWithoutState, partsOfPlace } from './towns/town-name'

const countryCodes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GR GT GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SV SY SZ TD TG TH TJ TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN YE ZA ZM ZW'.split(
    ' ',
  )

/** UN M.49 codes of continents, the EU and the world: "Europe", "Latinoamérica". */
const continentCodes = [
  '001',
  '002',
  '003',
  '005',
  '009',
  '013',
  '019',
  '021',
  '142',
  '150',
  '419',
  'EU',
]

/** Short and former country names, and constituent countries. */
const otherCountries =
  'usa|u.s.a|u.s|united states of america|uk|u.k|great britain|england|scotland|wales|northern ireland|uae|u.a.e|holland|czech republic|south korea|republic of korea|korea|russia|russian federation|macedonia|ivory coast|burma|vietnam|viet nam|turkey|türkiye|deutschland|brd|schweiz|suisse|svizzera|tschechien|tschechische republik|états-unis|etats unis|royaume-uni|angleterre|écosse|ee. uu|eeuu|estados unidos|reino unido|inglaterra|eua|e.u.a|stati uniti|regno unito|inghilterra|verenigde staten|vs|verenigd koninkrijk|nederland|belgië|belgique|wielka brytania|stany zjednoczone|storbritannien|storbritannia|velká británie|čr|česká republika|marea britanie|sua|abd|ingiltere|ηπα|αγγλία|сша|великобритания|англия|рф|россия|российская федерация|україна|україна|велика британія|米国|アメリカ|英国|韓国|中国大陆|台湾|台灣|香港|澳門|美国|英国|미국|영국|대한민국|한국|السعودية|المملكة العربية السعودية|الإمارات|مصر|ksa|ארהב|אנגליה|भारत|अमेरिका|amerika serikat|inggris|việt nam|hoa kỳ|anh'

const stateCodes = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD TAS ACT'.split(
    ' ',
  ),
)

/** Work modes used as a location. */
const modes =
  'remote|hybrid|fully remote|100% remote|remote work|remote position|work from home|wfh|on-site|onsite|on site|worldwide|homeoffice|home office|home-office|im homeoffice|vor ort|remote/hybrid|télétravail|hybride|à distance|sur site|teletrabajo|remoto|híbrido|presencial|a distancia|teletrabalho|trabalho remoto|home-based|da remoto|telelavoro|ibrido|smart working|thuiswerk|op afstand|hybrid|zdalnie|praca zdalna|zdalna|hybrydowo|hybrydowa|distans|på distans|hjemmekontor|fjernarbejde|na dálku|práce na dálku|hybridně|la distanță|telemuncă|uzaktan|uzaktan çalışma|hibrit|τηλεργασία|εξ αποστάσεως|удаленно|удалённо|удаленная работа|дистанционно|гибрид|віддалено|дистанційно|リモート|リモートワーク|フルリモート|在宅|在宅勤務|远程|远程办公|居家办公|遠端|재택|재택근무|원격|원격근무|عن بعد|عن بُعد|مرن|מרחוק|עבודה מהבית|היברידי|रिमोट|घर से काम|jarak jauh|kerja jarak jauh|từ xa|làm việc từ xa'

let countries: { words: Set<string>; inside: string[] } | undefined
let modeWords: Set<string> | undefined

function loadCountries() {
  if (countries) return countries
  const words = new Set<string>()
  const inside: string[] = []
  const add = (name: string) => {
    const folded = foldInPlace(name).folded.trim()
    if (eastAsian.test(folded)) inside.push(folded)
    else if (folded !== '') words.add(folded)
  }
  for (const language of importLanguages) {
    const shown = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of [...countryCodes, ...continentCodes]) {
      const name = shown.of(code)
      if (name !== undefined) add(name)
    }
  }
  for (const name of otherCountries.split('|')) add(name)
  countries = { words, inside: inside.sort((a, b) => b.length - a.length) }
  return countries
}

const wordPattern = /[\p{L}\p{M}]+(?:[.'-][\p{L}\p{M}]+)*/gu

/** Finds a country's name in any supported language; null if there is none. */
export const countryName: (text: string) => TextRange | null = memoise(findCountry)

function findCountry(text: string): TextRange | null {
  const { words, inside } = loadCountries()
  const { folded, placeOf } = foldInPlace(text)
  const found = [...folded.matchAll(wordPattern)]
  // From the end, since the country comes last.
  for (let index = found.length - 1; index >= 0; index--) {
    const last = found[index]
    if (!last) continue
    for (let count = Math.min(5, index + 1); count > 0; count--) {
      const first = found[index - count + 1]
      if (!first) continue
      const [from, to] = [first.index, last.index + last[0].length]
      if (words.has(folded.slice(from, to))) return { from: placeOf(from), to: placeOf(to) }
    }
  }
  if (!eastAsian.test(folded)) return null
  for (const name of inside) {
    const at = folded.indexOf(name)
    if (at >= 0) return { from: placeOf(at), to: placeOf(at + name.length) }
  }
  return null
}

/** Whether a text is a country's name and little else. */
export function isCountry(text: string): boolean {
  const found = countryName(text)
  return found !== null && found.to - found.from >= 0.7 * text.trim().length
}

const codesOfCountries: ReadonlySet<string> = new Set(countryCodes)

/** Whether a text is an ISO 3166-1 alpha-2 code in capitals. */
export function isCountryCode(text: string): boolean {
  return codesOfCountries.has(text)
}

/** Whether a text is a US, Canadian or Australian state or province code in capitals. */
export function isStateCode(text: string): boolean {
  return stateCodes.has(text)
}

const postalCode =
  /^(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{2}-\d{3}|\d{3} ?\d{2}|\d{4} ?[A-Z]{2}|\d{5}-\d{3})\s+\p{Lu}[\p{L}.'-]+/u
const britishCode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/
const stateBehind =
  /^\p{Lu}[\p{L}.' -]{1,30},\s*([A-Z]{2,3})(?:,?\s+\d{5}(?:-\d{4})?)?(?:,\s*[\p{L}. ]+)?$/u
const eastern =
  /(?:^〒|^[\p{Script=Han}]{1,4}(?:都|道|府|県|省|自治区)|[\p{Script=Han}]{1,6}(?:市|区|區|县|縣|郡|町|村)|[\p{Script=Hangul}]{1,6}(?:시|도|구|군|동|특별시|광역시)(?=$|\s))/u
const streets =
  /(?:straße|strasse|str\.|weg|platz|allee|gasse|laan|straat|gatan|vägen|gade|vej|gata|veien)\s*\d+|\d+[a-z]?,?\s+(?:\p{L}+\s+){0,3}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|blvd|boulevard|rue|way|court)\b|(?<!\p{L})(?:rue|avenue|calle|c\/|via|viale|piazza|rua|avenida|ul\.|ulica|strada|str\.|bd\.|bulevardul|aleea|calea|улица|вулиця|ул\.|вул\.|просп\.|пр\.|пер\.|пров\.|οδός|sokak|sok\.|sk\.|mah\.|cad\.|jalan|jl\.|đường|phố|شارع|רחוב|שדרות)\s/iu

/** Whether a text contains a street with a house number, or a word for a street. */
export const isStreet = (text: string): boolean => streets.test(text)

/** Matches a province, canton, country or postal code: "São Paulo - SP", "Lonay, VD 1027 CH". */
const provinceCode = /^(?:\p{Lu}{2}|\d{2}|(?:\p{Lu}{2} )?\d{4,5}(?: \p{Lu}{2})?)$/u

type PartKind = 'town' | 'common' | 'place' | 'other'

function kindOfPart(text: string): PartKind {
  const trimmed = text.trim()
  if (provinceCode.test(trimmed) || stateCodes.has(trimmed) || isWorkMode(trimmed)) return 'place'
  const town = findWholeTown(trimmed)
  if (town) return town.isCommon ? 'common' : 'town'
  const country = countryName(trimmed)
  return country && country.to - country.from >= trimmed.length - 1 ? 'place' : 'other'
}

/** Returns the parts of a text that are not places: "Lonay, VD" has none. */
export function withoutPlaces(text: string): string {
  const parts = partsOfPlace(text).filter((part) => kindOfPart(part.text) === 'other')
  return parts.map((part) => part.text).join(', ')
}

/** Whether a text is where one works, as opposed to a place: "Remote", "Hybrid". */
export function isWorkMode(text: string): boolean {
  modeWords ??= new Set(modes.split('|').map((mode) => foldInPlace(mode).folded))
  return modeWords.has(foldInPlace(text).folded)
}

/**
 * Scores town names: alone, next to another place, or after an unknown name ("Fana, Bergen", but
 * also "Acme, Bergen").
 */
function townEvidence(text: string): number {
  const whole = findWholeTown(text)
  if (whole) return whole.isCommon ? 0.4 : 0.75
  const parts = partsOfPlace(text)
  if (parts.length < 2 || parts.length > 4) return 0
  const kinds = parts.map((part) => kindOfPart(part.text))
  if (kinds.every((kind) => kind === 'other' || kind === 'place')) return 0
  const [beforeLast, last] = kinds.slice(-2)
  if (last === 'other') return 0
  if (beforeLast !== 'other' && (kinds.length === 2 || isShortList(parts))) return 0.9
  return last === 'town' && isShortList(parts) ? 0.5 : 0.3
}

/** Maximum words of a place without separators. */
const maxWords = 8

/**
 * Whether a text is a place without separators, as layouts print them: every word is a town,
 * region, country or trailing code, "California San Francisco US".
 */
function isRowOfPlaces(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > maxWords) return false
  let count = 0
  for (let at = 0; at < words.length; ) {
    const found = [3, 2, 1].find((length) => {
      const name = words.slice(at, at + length).join(' ')
      return at + length <= words.length && isPartOfRow(name, count > 0)
    })
    if (found === undefined) return false
    at += found
    count++
  }
  return count > 1
}

function isPartOfRow(name: string, isBehind: boolean): boolean {
  if (/^\p{Lu}{2}$/u.test(name)) return isBehind && (isStateCode(name) || isCountryCode(name))
  return findWholeTown(name) !== null || isCountry(name)
}

/** State codes that are never the country after a town: "Chicago, IL", "Cambridge, MA". */
const unmistakenStates: ReadonlySet<string> = new Set(
  'AL GA IL KY LA MA MD ME MN MO MS NC NE PA SC SD TN VA'.split(' '),
)

/** Whether a code after a town is a state or province, not a country: "Fresno, CA", not "Berlin, DE". */
export function isStateOf(code: string, town: string): boolean {
  if (!stateCodes.has(code)) return false
  return !isCountryCode(code) || unmistakenStates.has(code) || !isTownWithoutState(town)
}

const isShortList = (parts: readonly { text: string }[]) =>
  parts.every((part) => part.text.trim().split(/\s+/).length <= 4)

/**
 * Scores a short text as a place (0 to 1): "Berlin, Germany", "Austin, TX", "75011 Paris",
 * "東京都渋谷区", "Remote". A known town gives 0.75; 0.4 if it is also a common word or surname
 * ("Reading", "Nice"), 0.9 next to another place.
 */
export const placeEvidence: (text: string) => number = memoise(weighPlace)

function weighPlace(text: string): number {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > 80) return 0
  const bare = trimmed.replace(/^[(（[]|[)）\]]$/g, '')
  if (isWorkMode(bare)) return 1
  const country = countryName(trimmed)
  if (country && country.to - country.from >= bare.length) return 1
  const state = stateBehind.exec(bare)?.[1]
  if (state && stateCodes.has(state)) return 1
  if (isRowOfPlaces(bare)) return 0.9
  // A town and country without comma: "Rome Italy".
  if (country?.to === bare.length && findWholeTown(bare.slice(0, country.from))) return 0.9
  return Math.max(townEvidence(bare), otherEvidence(bare, country))
}

function otherEvidence(bare: string, country: TextRange | null): number {
  const parts = bare.split(/\s*[,，،·|/]\s*|\s+[-–—]\s+|\s*[(（]/)
  const isShort = parts.length <= 4 && parts.every((part) => part.split(/\s+/).length <= 4)
  // The last part is a country.
  const last = parts.at(-1)?.replace(/[)）.]$/, '') ?? ''
  const lastCountry = parts.length > 1 ? countryName(last) : null
  if (lastCountry && isShort && lastCountry.to - lastCountry.from >= last.length) return 1
  if (postalCode.test(bare) || britishCode.test(bare)) return 0.9
  if (streets.test(bare)) return 0.8
  if (eastern.test(bare) && bare.length <= 30) return 0.8
  if (isShort && parts.some(isWorkMode)) return 0.8
  return country && isShort ? 0.5 : 0
}
