import words from './function-words.json' with { type: 'json' }

/** Frequent words and `-endings` that few neighbours share, accents kept. Of languages with equally many the first is taken. */
export const functionWords: Readonly<Record<string, string>> = words.own

/** Letters that one language of a script has and its neighbours lack. */
export const ownLetters: Readonly<Record<string, RegExp>> = {
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

/** Frequent words of languages that labels are not written in, beside those whose words the importer knows. */
export const otherFunctionWords: Readonly<Record<string, string>> = words.other

/** Letters that the neighbours of a language lack, at least in these positions. */
export const otherLetters: Readonly<Record<string, RegExp>> = {
  fi: /ää|yy|öö|uo|(?<=\p{L})ii/gu,
  hu: /[őű]/g,
  hr: /[ćđ]/g,
  sk: /[ľĺŕ]/g,
  lt: /[ėįųū]/g,
  lv: /[āēīūģķļņ]/g,
  is: /[ðþ]/g,
}

/** Scripts that one alone of our languages has; Kana are looked for before Han, since Japanese has both. */
export const ownScripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['el', /\p{Script=Greek}/gu],
]

/**
 * Languages and variants that share script or words with a commoner one: letters or words of their own, which have to be
 * at least two more than those of the other. Persian has four letters and two forms that Arabic lacks, Urdu has more.
 */
export const dialects: readonly (readonly [
  language: string,
  of: string,
  own: RegExp,
  other: RegExp,
])[] = [
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
