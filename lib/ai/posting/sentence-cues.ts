import { wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { Phrase } from './find-phrases'
import { namedBy } from './section-cues'
import type { PostingLine } from './split-posting'

/** Returns the folded words of a text. */
export const foldedWordsOf = (text: string) => foldText(text).match(/[\p{L}'’]+/gu) ?? []

/** Skills of the list that are qualities of a person. */
export const personal: ReadonlySet<string> = new Set([
  ...['Teamwork', 'Communication', 'Problem solving', 'Time management', 'Organisation skills'],
  ...['Attention to detail', 'Critical thinking', 'Intercultural skills'],
])

/** Minimum letters of a stem that also counts inside a compound: "Reisebereitschaft". */
const minCompoundPart = 7

/** Matches words of willingness before what one should be willing to do, inside a clause. */
const willingness =
  /(?<!\p{L})(?:willing|bereit|disponib|dispos[ée]|disposición|dispost|bereid)[^,;.]*$/iu

/** Returns true for a phrase about a quality of the person, or what they should be willing to do. */
export function isPersonal(
  { words, from }: Phrase,
  text: string,
  language: PhraseLanguage,
): boolean {
  const stems = [...wordsOf(language).qualities]
  return (
    willingness.test(text.slice(0, from)) ||
    foldedWordsOf(words).some((word) =>
      stems.some((stem) =>
        stem.length >= minCompoundPart ? word.includes(stem) : word.startsWith(stem),
      ),
    )
  )
}

/** Matches conjunctions behind which a sentence only gives a reason. */
export const giving =
  /(?<=\s|,)(?:because|since we|as (?:our|we|the|you|many|most|some|all)|so that|having regard|weil|denn|damit|car|puisque|parce que|porque|ya que|perché|poiché|omdat|want|zodat)\s/iu
/** Matches a clause about whom one reports to. */
export const superior =
  /(?:(?:you(?:'ll| will)?|du|sie|vous|tu|je|u|the post ?holder|il|die stelle)\s+)?(?:\p{L}+\s){0,2}?(?:report(?:s|ing)?(?:\s\p{L}+)? to|bericht(?:en|est|et)(?: Sie| du)?(?:\s\p{L}+)? an|rattach[ée]e?(?:\(e\))?s? (?:à|au)|sous (?:la responsabilité|l['’]autorité|la direction) d[eu']|en dependencia de|reporta(?:ndo|rás|rá)? a|report(?:ando|erai|ando)? al?|rapporteer(?:t|je)? (?:\p{L}+ )?aan)(?!\p{L})[^,;.]*/iu
/** Returns true if a sentence says only whom one reports to. */
export const isOnlySuperior = (sentence: string) =>
  superior.test(sentence) &&
  sentence.replace(superior, '').replace(/[^\p{L}]/gu, '').length < minAsked

/** Matches what an employer does not ask for: "a degree is not required", "egal, woher Sie kommen". */
const denied =
  /(?<!\p{L})(?:(?:don['’]t|do not|won['’]t|will not|needn['’]t|need not)(?: \p{L}+)? (?:have to|need|require|mind|care|expect|ask|matter)|you (?:needn['’]t|need not)|couldn['’]t care less|not fussed|no need (?:to|for)|(?:is|are)(?: not|n['’]t) (?:required|needed|necessary|a must)|brauch(?:en|st)(?: (?:Sie|du))? (?:kein\p{L}*|nicht)|brauch(?:en|st) (?:Sie|du) nicht|(?:ist|sind) (?:nicht|kein\p{L}*) (?:erforderlich|nötig|notwendig|Voraussetzung|Muss)|spielt keine Rolle|verlangen wir nicht|ist uns egal|(?:pas|aucun) besoin d|peu (?:nous )?importe|n['’](?:est|exigeons|attendons) pas (?:nécessaire|obligatoire|exigée?|requise?|indispensable)|no (?:es|hace|será) (?:necesari[oa]|imprescindible|falta|obligatori[oa])|no (?:necesitas|importa|pedimos|exigimos)|non (?:è|serve|occorre|importa|chiediamo)(?: (?:necessari[oa]|richiest[oa]|obbligatori[oa]))?|(?:is|zijn) niet (?:nodig|vereist|noodzakelijk)|hoeft (?:niet|geen)|maakt niet uit|geen vereiste|não (?:é|precisa|importa|exigimos)(?: (?:necessári[oa]|obrigatóri[oa]))?|tanto faz)(?!\p{L})/iu
const butWelcome =
  /(?<!\p{L})(?:but|aber|mais|pero|ma|maar|mas)(?!\p{L})[^.]*(?:welcome|plus|bonus|helpful|ideal|desirable|great|willkommen|Vorteil|hilfreich|wünschenswert|atout|apprécié|valorable|valorar|gradit|pre(?!\p{L})|welkom|desejável|diferencial)/iu

/** Returns true for a sentence that says what is not asked for. */
export const isDenial = (sentence: string) => denied.test(sentence) && !butWelcome.test(sentence)

/** Matches what the person gets or will find, said to them. */
const given =
  /^(?:in return |dafür |en contrepartie |together )?(?:you(?:['’]ll| will| can)? (?:also )?(?:get|receive|enjoy|be given|find|live|spend|join|have (?:a |an |your )?(?:half|\d|[$£€]|[\p{L}-]+ (?:leave|budget|days?|holiday|discount|pension)))|(?:sie|du) (?:bekomm|erh[aä]lt|profitier|find)\p{L}*|vous (?:disposerez|bénéficie|profite|recevrez|trouverez)\p{L}*|(?:dispondrás|disfrutarás|recibirás|contarás con)|(?:avrai a disposizione|riceverai)|je krijgt|u krijgt|(?:você )?(?:receberá|terá direito))(?!\p{L})/iu

/** Returns true for a sentence about what the person is given. */
export const isOffer = (sentence: string) => given.test(sentence)

/** Returns true for a line that only leads to the next ones, or a lone word of a table. */
export const isUnfinished = (sentence: string) =>
  /^(?:(?:together )?you(?:['’]ll| will)|essential|desirable|required|preferred|erforderlich|wünschenswert|indispensable|souhaité|imprescindible|deseable)[:\s]*$/iu.test(
    sentence,
  )

/** Minimum characters of a sentence before its reason. */
export const minAsked = 12

/** Returns true for a short question, which introduces an answer. */
export const isQuestion = (sentence: string) => /^(?:\S+\s+){0,9}\S+\s?[?？]$/u.test(sentence)

/** Returns the number of characters that introduce what a sentence lists: "We look for: five years, SAP". */
export function introductionIn(sentence: string): number {
  const [whole = '', words = ''] =
    /^((?:[^\s:：.;]+\s){0,7}[^\s:：.;]+)\s?[:：]\s/u.exec(sentence) ?? []
  return namedBy(words) === 'must' ? whole.length : 0
}

/** Returns true for sentences about the employer: "Our machines stand in 70 countries", "The business grew". */
export const speaksOfUs = (sentence: string) =>
  /^(?:(?:seit|since|depuis|desde|dal) \d{4} \p{L}+ (?:wir|we|nous)|\d{4} \p{L}+ wir|we|our|wir|unsere?|nous|notre|nos|nosotros|nuestr[oa]s?|nos|noss[oa]s?|noi|nostr[oaei]|wij|we|onze|ons|(?:the|this|das|dieses|die|l['’]|la|cette|el|esta|il|lo|a|o|het|de) ?(?:company|business|firm|organi[sz]ation|unternehmen|firma|betrieb|entreprise|société|empresa|compañía|azienda|società|bedrijf|onderneming))(?!\p{L})/iu.test(
    sentence,
  )

/** Maximum characters of a quote. */
const maximumQuote = 280

/** Returns the part of a long sentence around some words, cut at word boundaries. */
export function quoteAround(sentence: string, from: number, to: number): string {
  if (sentence.length <= maximumQuote) return sentence
  const start = Math.max(0, Math.min(from - 120, sentence.length - maximumQuote))
  const end = Math.max(start + maximumQuote, to)
  const firstGap = start === 0 ? 0 : sentence.indexOf(' ', start)
  const lastGap = end >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end)
  const begin = firstGap < 0 || firstGap > from ? from : firstGap
  return sentence.slice(begin, Math.max(lastGap, to)).trim()
}

/** Matches a name of several words as the subject of a sentence, in languages without capitalised nouns. */
const namedSubject =
  /^(?:(?:The|Le|La|Les|El|Los|Il|De|Het)\s+)?((?:\p{Lu}[\p{L}&’'-]*\s+){1,3}\p{Lu}[\p{L}&’'-]*)\s+(?:is|are|was|has|have|est|sont|es|son|è|sono|heeft|zijn)(?!\p{L})/u

/** Drops the job title that a sentence begins with, and tells whether it begins with another name. */
export function partSubject(
  line: PostingLine,
  title: string | undefined,
): { rest: PostingLine; isOther: boolean } {
  const [whole, name = ''] = line.isItem ? [] : (namedSubject.exec(line.text) ?? [])
  if (!whole || !title) return { rest: line, isOther: false }
  if (!foldText(title).includes(foldText(name))) return { rest: line, isOther: true }
  const rest = line.text.slice(whole.length).trim()
  return { rest: { ...line, from: line.to - rest.length, text: rest }, isOther: false }
}
