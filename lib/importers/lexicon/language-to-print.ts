import { findLabelLanguage } from '@/lib/language/tags'
import { findHeading } from './headings'
import { functionWords } from './language-of'

/** Frequent words of languages that labels are not written in, beside those whose words the importer knows. */
const otherWords: Readonly<Record<string, string>> = {
  fi: 'ja on sekä että tai oli ovat myös kanssa sisältää vastasin vastaan kuten joka jossa mukaan yli alle vuotta vuoden vuoteen noin lisäksi työskentelin',
  et: 'ja on ning oli või kui koos ka mis samuti aastat üle alla ehk olen töötasin',
  hu: 'és az egy hogy nem volt valamint mint vagy is alatt során után között évek éves felett mellett számára részt',
  hr: 'i u na za sa se je od do kao te koji koja sam uz ili tijekom godina godine rad pri kroz bio bila iz što',
  sl: 'in v na za z s se je od do kot ter ki sem pri ali med let leta tudi po iz pod kar',
  sk: 'a v na s pre so sa z do pri od vo k o za som ako že vrátane práca podľa nových rokov počas alebo bol bola',
  lt: 'ir su į iš už per nuo iki kaip bei buvo arba metų metai darbo dėl apie tai yra',
  lv: 'un ar no uz par ir pie līdz kā vai bija gadu gadi kas darba pēc',
  is: 'og í á að um með fyrir til við er frá sem af var ég ár hjá eða einnig',
  ca: "i amb els les del per una el la de en com als des dels aquest més entre anys equip d'un l'equip també va",
  gl: 'e os as dos das para con unha por na no do da ao máis equipo anos tamén desde durante',
  eu: 'eta da ez bat dut izan nuen zen egin ere lan urte arte baino',
  sq: 'dhe të në për me një nga si është e i më janë gjatë vjet ose',
  af: 'en die van vir met in op die as is by tot nuwe jaar was het onder',
  bg: 'и в на за с от до по при като съм или през години работа е са което',
}

/** Letters that the neighbours of a language lack, at least in these positions. */
const otherLetters: Readonly<Record<string, RegExp>> = {
  fi: /ää|yy|öö|uo|(?<=\p{L})ii/gu,
  hu: /[őű]/g,
  hr: /[ćđ]/g,
  sk: /[ľĺŕ]/g,
  lt: /[ėįųū]/g,
  lv: /[āēīūģķļņ]/g,
  is: /[ðþ]/g,
}

const listOf = (words: string | undefined) => new Set((words ?? '').split(' '))

/** Counts the words of a text that one language has and another lacks. */
const countOwn = (words: readonly string[], own: ReadonlySet<string>, other: ReadonlySet<string>) =>
  words.filter((word) => own.has(word) && !other.has(word)).length

/** Whether a line is a heading that one language alone has. */
function isHeadingOf(line: string, language: string): boolean {
  const languages = line.length <= 60 ? findHeading(line)?.languages : undefined
  return languages?.length === 1 && languages[0] === language
}

/**
 * Returns the language that a document's labels are printed in: the one that was told, English where its text is in a
 * language without labels of ours, which shares letters and words with the told one (Finnish and Swedish, say).
 *
 * @param lines the texts of the file
 * @param told by `languageOf` (BCP 47)
 */
export function languageToPrint(lines: readonly string[], told: string): string {
  const primary = told.split('-')[0] ?? told
  const known = functionWords[primary]
  if (known === undefined || primary === 'en' || findLabelLanguage(told) === null) return told
  if (lines.some((line) => isHeadingOf(line, primary))) return told
  const text = lines.join('\n').slice(0, 20_000).toLowerCase().normalize('NFC')
  const words = text.match(/[\p{L}\p{M}'’]+/gu)?.map((word) => word.replace('’', "'")) ?? []
  const own = listOf(known)
  const spoken = Object.entries(functionWords).filter(
    ([language]) => findLabelLanguage(language) === null,
  )
  const isOther = [...Object.entries(otherWords), ...spoken].some(([language, list]) => {
    const others = listOf(list)
    const letters = otherLetters[language]
    const found = letters ? (text.match(letters)?.length ?? 0) : 0
    const theirs = countOwn(words, others, own)
    // Letters alone may be those of names.
    return theirs >= 2 && theirs + found > countOwn(words, own, others)
  })
  return isOther ? 'en' : told
}
