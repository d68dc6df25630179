import type { FieldAddress } from '../change/address'
import type { ResumeDocument } from '../schema/document'
import { fieldsOf } from '../text/text'

/** A word that says of which gender somebody is, and the field that it is in. */
export type GenderedWord = { address: FieldAddress; word: string }

/**
 * Pronouns, titles and words of family by language (the first part of a tag). Feminine forms of occupations are told by
 * their ending where a language has one of its own; where it has none (most have), they are not found.
 */
const words: Readonly<Record<string, RegExp>> = {
  en: /^(?:he|him|his|himself|she|her|hers|herself|mr|mrs|ms|miss|sir|madam|man|woman|male|female|husband|wife|father|mother|fatherhood|motherhood|maternity|paternity|son|daughter|brother|sister|chair(?:wo)?man|sales(?:wo)?man|police(?:wo)?man|business(?:wo)?man|spokes(?:wo)?man|waitress|actress|hostess|stewardess)$/,
  de: /^(?:er|ihn|ihm|herr|frau|mann|ehemann|ehefrau|vater|mutter|mutterschutz|mutterschaft|vaterschaft|sohn|tochter|männlich|weiblich|\p{L}{3,}(?:er|ist|ent|ant|or|eur|log|arzt|wart|ärzt|anwält|beauftragt)in)$/u,
  fr: /^(?:il|elle|lui|monsieur|madame|mademoiselle|mme|homme|femme|mari|épouse|époux|père|mère|fils|fille|maternité|paternité|né|née|masculin|féminin|\p{L}{3,}(?:trice|euse|ienne))$/u,
  es: /^(?:él|ella|señor|señora|señorita|sr|sra|hombre|mujer|marido|esposo|esposa|padre|madre|hijo|hija|maternidad|paternidad|nacido|nacida|\p{L}{3,}(?:dora|tora))$/u,
  it: /^(?:lui|lei|signor|signore|signora|sig|uomo|donna|marito|moglie|padre|madre|figlio|figlia|maternità|paternità|nato|nata|\p{L}{3,}(?:trice|essa))$/u,
  pt: /^(?:ele|ela|senhor|senhora|sr|sra|homem|mulher|marido|esposa|pai|mãe|filho|filha|maternidade|paternidade|nascido|nascida|\p{L}{3,}(?:dora|tora))$/u,
  nl: /^(?:hij|hem|zij|haar|meneer|mevrouw|dhr|mevr|man|vrouw|echtgenoot|echtgenote|vader|moeder|zoon|dochter|zwangerschapsverlof|vaderschap|moederschap)$/,
  pl: /^(?:on|ona|pan|pani|mężczyzna|kobieta|mąż|żona|ojciec|matka|syn|córka|urodzony|urodzona)$/,
}

/**
 * Lists words that say of which gender somebody is, for a person to look at: whether "her" is the one that the CV is of no
 * rule can tell. English is looked for in every CV. A language without a row has no other words here.
 *
 * @param language tag of the CV, such as "de-AT"
 */
export function findGenderedWords(document: ResumeDocument, language: string): GenderedWord[] {
  const [primary = ''] = language.toLowerCase().split('-')
  const patterns = [words.en, words[primary]].filter((pattern) => pattern !== undefined)
  return fieldsOf(document)
    .filter(({ shown }) => shown)
    .flatMap(({ address, text }) =>
      (text.match(/[\p{L}\p{M}]+/gu) ?? [])
        .filter((word) => patterns.some((pattern) => pattern.test(word.toLowerCase())))
        .map((word) => ({ address, word })),
    )
}
