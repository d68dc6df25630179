import { labelTables } from '@/lib/language/labels'
import { importLanguages, labelLanguages } from '@/lib/language/tags'
import { foldWords } from '@/lib/language/unicode/fold-words'
import { monthNamesOf } from '../dates/month-names'
import { findHeading } from './headings'

/** Frequent words that few neighbours share, accents kept. */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of with for to in on by from at was were which that as using into our their team',
  de: 'und der die das mit für von im bei zur zum des den ein eine einer auf sowie durch nach über als dem neuer neue neuen neues ist war wurde wurden werden unter vor mehr jahren jahre erfahrung leitung planung entwicklung team seit bis',
  fr: "et les des du pour avec dans une sur par aux en la le au à chez d'une d'un l'équipe mise ainsi ans nouveaux gestion équipe suivi",
  es: 'y los las del para con una por el en la al como desde más sus entre durante equipo años nuevos gestión compañeros turno',
  pt: 'e os das dos para com uma por em na no da do ao à como mais são não equipe equipa pela pelo dez novos anos turno noite nos nas pelos empresa gestão equipes',
  it: 'e gli delle della del per con una di il in alla nel dei al dal come degli presso anche sono anni nuovi colleghi gestione turno reparto',
  nl: 'en het een van voor met de bij op aan door naar zijn als ook tot uit binnen werkzaamheden jaar nieuwe collega afdeling verantwoordelijk',
  pl: 'i w z na do oraz dla przez od ze się po jest za przy pracy zespołu nowych lat latami także przygotowanie prowadzenie oddziale',
  sv: 'och för med av som på till en ett i att är från inom vid samt den det jag års nya kollegor ansvar avdelningen kommunen arbetade',
  da: 'og for med af som på til en et i at er fra inden ved samt den det jeg hos blev efter erfaring nye kolleger ansvar afdeling kommunen opgaver',
  no: 'og for med av som på til en et i å er fra innen ved samt den det jeg hos ble etter også erfaring nye kolleger ansvar avdeling kommunen oppgaver innenfor',
  cs: 'a v na s pro se z do při od ve k o za jsem jako že včetně práce podle nových let příprava řízení oddělení které',
  ro: 'și de în cu pentru din la pe prin ale unei care sau al a echipei ani noilor gestionarea secția echipă',
  tr: 've ile için bir bu olarak da de en olan çalışma üzerinde tarafından yeni yıl gece çalışanların eğitimi hazırlanması yönetimi deneyimli ekip',
  id: 'dan di yang untuk dengan dari pada dalam ke serta oleh sebagai adalah tim baru tahun sepuluh pengalaman menyusun selama secara melatih mengelola tahunan',
  vi: 'và của cho các trong với là được tại từ những về công ty',
  ru: 'и в на с по для от из к при что как не работы проектов была',
  uk: 'і в на з для та від до по із що як не у роботи проєктів була й',
}

/** Letters that one language of a script has and its neighbours lack. */
const letters: Readonly<Record<string, RegExp>> = {
  de: /ß/g,
  fr: /[œêëîïç]/g,
  es: /[ñ¿¡]/g,
  pt: /[ãõ]/g,
  pl: /[ąęłśźżń]/g,
  sv: /[äö]/g,
  da: /[æø]/g,
  no: /[æø]/g,
  cs: /[ěřůčšž]/g,
  ro: /[șțşţă]/g,
  tr: /[ğışİ]/g,
  vi: /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g,
  ru: /[ыэъё]/g,
  uk: /[іїєґ]/g,
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['el', /\p{Script=Greek}/gu],
]

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The language of a script that one alone of ours has, where a fifth of the letters are of it. */
function languageOfScript(text: string): string | null {
  const all = count(text, /\p{L}/gu)
  for (const [language, pattern] of scripts) {
    // Kana decide against Han, since Japanese has both; a few suffice.
    const share = language === 'ja' ? 0.05 : 0.2
    if (count(text, pattern) > all * share) return dialectOf(text, language)
  }
  return null
}

/**
 * Languages and variants that share script or words with a commoner one: letters or words of their own, which have to be
 * at least two more than those of the other. Persian has four letters and two forms that Arabic lacks, Urdu has more.
 */
const dialects: readonly (readonly [language: string, of: string, own: RegExp, other: RegExp])[] = [
  ['ur', 'ar', /[ٹڈڑںےہھ]/g, /[يكة]/g],
  ['fa', 'ar', /[پچژگکی]/g, /[يكة]/g],
  [
    'zh-hant',
    'zh',
    /[個們來這經歷學語專業證聯絡簡習資與為開發設計術團隊國際會務產獲獎興趣負責]/g,
    /[个们来这经历学语专业证联络简习资与为开发设计术团队国际会务产获奖兴趣负责]/g,
  ],
  [
    'pt-br',
    'pt',
    /(?<!\p{L})(?:equipes?|contato|prêmios?|habilidades|gerenci\p{L}+|planejamento|treinamento|usuários?|currículo)(?!\p{L})/gu,
    /(?<!\p{L})(?:equipas?|contactos?|prémios?|competências|planeamento|utilizador(?:es)?)(?!\p{L})/gu,
  ],
]

/** The language that a text is in by its own letters and words, where another one was told by what they share. */
function dialectOf(text: string, language: string): string {
  const found = dialects.find(
    ([, of, own, other]) => of === language && count(text, own) > count(text, other) + 1,
  )
  return found?.[0] ?? language
}

let words: Map<string, string[]> | undefined

/** The languages that have a word as a function word or as the name of a month. */
function languagesOfWord(word: string): readonly string[] {
  if (!words) {
    words = new Map()
    const add = (text: string, language: string) => {
      const list = words?.get(text) ?? []
      words?.set(text, list)
      if (!list.includes(language)) list.push(language)
    }
    for (const [language, cell] of Object.entries(functionWords)) {
      for (const entry of cell.split(' ')) add(entry, language)
    }
    for (const language of importLanguages) {
      for (const name of monthNamesOf(language).keys()) if (name.length > 3) add(name, language)
    }
  }
  return words.get(word) ?? []
}

/** Languages whose word for the mother tongue others have, too: English CVs say "native", Danish ones "modersmål". */
const sharesNative: readonly string[] = ['en', 'sv', 'tr']

/** Names of the mother tongue in each language: short CVs have few other words that tell. */
const nativeWords = labelLanguages
  .filter((language) => !sharesNative.includes(language))
  .map((language) => ({ language, native: labelTables[language].native.toLowerCase() }))

/** Returns the votes for languages by their words for the mother tongue. */
const namedNative = (text: string) =>
  nativeWords.flatMap(({ language, native }) =>
    text.includes(native) ? [[language, 2] as const] : [],
  )

/** English headings stand in CVs of all languages: what is written below them tells more. */
const weightOfHeading = (languages: readonly string[]) =>
  (languages.includes('en') ? 1 : 4) / languages.length

/**
 * The language that a CV is written in, told by script, headings, function words, months and letters: the BCP 47 tag of
 * a known language or of a variant that documents have, `en` where nothing tells.
 *
 * @param lines the texts of its lines, headings among them
 */
export function languageOf(lines: readonly string[]): string {
  const text = lines.join('\n').slice(0, 20_000).toLowerCase().normalize('NFC')
  const byScript = languageOfScript(text)
  if (byScript) return byScript
  const votes = new Map<string, number>(namedNative(text))
  const vote = (language: string, weight: number) =>
    votes.set(language, (votes.get(language) ?? 0) + weight)
  for (const line of lines.slice(0, 400)) {
    const heading = line.length <= 60 ? findHeading(line) : null
    for (const language of heading?.languages ?? [])
      vote(language, weightOfHeading(heading?.languages ?? []))
  }
  for (const word of foldWords(text).match(/[\p{L}\p{M}']+/gu) ?? []) {
    const languages = languagesOfWord(word)
    for (const language of languages) vote(language, 1 / languages.length)
  }
  const length = Math.max(text.length, 1)
  for (const [language, pattern] of Object.entries(letters)) {
    const found = count(text, pattern)
    // A name with an accent is no language: what counts is how often the letters come.
    if (found > 2 && found / length > 0.002) vote(language, Math.min(found, 40) / 4)
  }
  // A Latin name and the names of tools make no Cyrillic text English.
  const isCyrillic = count(text, /\p{Script=Cyrillic}/gu) > 0.2 * count(text, /\p{L}/gu)
  if (isCyrillic) return (votes.get('uk') ?? 0) > (votes.get('ru') ?? 0) ? 'uk' : 'ru'
  let best = 'en'
  for (const [language, weight] of votes) if (weight > (votes.get(best) ?? 0)) best = language
  return dialectOf(text, best)
}
