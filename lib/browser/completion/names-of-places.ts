/** Tags of languages that people name in CVs, those spoken by most learners first. */
const languageTags =
  'en es fr de it pt zh ja ar ru ko nl pl tr uk sv ro el cs he hi id vi th fa ur da nb fi hu bg hr sr sk sl lt lv et sq mk bs is ga cy ca eu gl mt lb yue bn pa ta te mr gu kn ml si ne my km lo ms fil jv sw am ti so ha yo ig zu xh af ka hy az kk uz ky tg tk mn ps ku be eo la'.split(
    ' ',
  )

/** Codes of countries and territories that people live in (ISO 3166-1). */
const countryTags =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  )

const cached = new Map<string, readonly string[]>()

/** Returns what the platform (`Intl`) calls tags in a language, capitalised; empty if it does not know the language. */
function namesOf(
  type: 'language' | 'region',
  tags: readonly string[],
  language: string,
): readonly string[] {
  const key = `${type} ${language}`
  const known = cached.get(key)
  if (known) return known
  const isKnown = Intl.DisplayNames.supportedLocalesOf([language]).length > 0
  const shown = new Intl.DisplayNames([language], { type, fallback: 'none' })
  const names = (isKnown ? tags : []).flatMap((tag) => {
    const name = shown.of(tag)
    return name ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : []
  })
  cached.set(key, names)
  return names
}

/** Returns the names of languages in a language. */
export const languageNames = (language: string) => namesOf('language', languageTags, language)

/** Returns the names of countries in a language, in its alphabetical order. */
export const countryNames = (language: string) => {
  const names = namesOf('region', countryTags, language)
  const key = `sorted ${language}`
  const sorted =
    cached.get(key) ?? names.toSorted((one, other) => one.localeCompare(other, language))
  cached.set(key, sorted)
  return sorted
}

/** Returns the name of a country by its code, in a language; null where the platform has none. */
export function nameOfCountry(code: string, language: string): string | null {
  const names = namesOf('region', countryTags, language)
  return names.find((name) => codeOfCountry(name, language) === code) ?? null
}

/** Returns the code of a country by its code or its name in a language; null for any other text. */
export function codeOfCountry(text: string, language: string): string | null {
  const typed = text.trim().toLocaleLowerCase(language)
  const names = namesOf('region', countryTags, language)
  const at = names.findIndex((name) => name.toLocaleLowerCase(language) === typed)
  return countryTags.find((code) => code.toLowerCase() === typed) ?? countryTags[at] ?? null
}
