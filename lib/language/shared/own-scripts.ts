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

const latin = 'abcdefghijklmnopqrstuvwxyz'
const arabic = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیٹڈڑںھہۂےۓۀ'

/**
 * Letters of languages that share a script with others, without acute, grave, tilde, hook and dot below (Unicode CLDR 48,
 * exemplar characters). Arabic, Persian and Urdu are typed with the letters of each other.
 */
export const alphabets: Readonly<Record<string, string>> = {
  ar: arabic,
  cs: `${latin}čďěňřšťůž`,
  de: `${latin}äöüß`,
  es: `${latin}ü`,
  fa: arabic,
  fr: `${latin}âæçêëîïôœûüÿ`,
  id: latin,
  it: `${latin}î`,
  nl: `${latin}êëïöü`,
  pl: `${latin}ąęłż`,
  pt: `${latin}âçêô`,
  ro: `${latin}ăâîșț`,
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  sv: `${latin}äåöü`,
  tr: `${latin}âçğıîöșûü`,
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ur: arabic,
  vi: `${latin}ăâđêôơư`,
}
