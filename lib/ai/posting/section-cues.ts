import { type JobSection, jobHeadingCues } from '@/lib/language/job-headings'
import { foldText } from '@/lib/language/unicode/fold-text'
import { findSkills } from '../lexicon/find-skills'

export type PostingSection = JobSection

/** Matches words that make the demand of a sentence optional, among them verbs in the conditional mood. */
const optional =
  /\b(?:nice to have|(?:is|are|would be|as) (?:a |an |considered a )?(?:plus|bonus|advantage|asset|welcome)|a plus|ideally|preferred|preferably|desirable|advantageous|bonus points|optional|would make us happy)\b|\b(?:von Vorteil|wünschenswert|idealerweise|gerne? auch|optimal|ein Plus|willkommen)\b|\b(?:serai(?:en)?t un plus|est un plus|un atout|idéalement|souhaitée?s?|appréciée?s?|de préférence)(?!\p{L})|(?<!\p{L})(?:se valorará|valorable|deseable|idealmente|preferiblemente|será un plus)(?!\p{L})|(?<!\p{L})(?:desejável|diferencial|será valorizad[oa]|preferencialmente|valoriza-se|é um plus)(?!\p{L})|(?<!\p{L})(?:gradit[oaie]|preferibil[ei]|preferibilmente|costituisce titolo preferenziale|è un plus)(?!\p{L})|(?<!\p{L})(?:meegenomen|een pre)(?!\p{L})|(?<!\p{L})(?:is handy|(?<!you )would (?:be|like|love|make)|we'd (?:love|like|be)|wär(?:e|en)|serai(?:t|ent)|ser[ií]an?|sarebbe(?:ro)?|farebbe piacere|zou(?:den)? .{0,40}zijn|welkom)(?!\p{L})/iu

/** Matches words that make it required after all: "fluent English required, Polish appreciated". */
const required =
  /(?<!(?:not|nicht|kein|pas|no|non|niet|geen)\s(?:\p{L}+\s)?)(?<!\p{L})(?:must|required|essential|mandatory|zwingend|erforderlich|vorausgesetzt|exigée?s?|requise?s?|indispensables?|impérati(?:f|ve)|obligatoires?|imprescindibles?|obligatori[oa]s?|necesari[oa]s?|indispensabil[ei]|richiest[oaie]|vereist|noodzakelijk|obrigatóri[oa]s?)(?!\p{L})/iu

/** Matches a word of preference behind a comma, which makes only what follows optional: ", ideally WCAG 2.2". */
const rest =
  /\p{L}[^.;]*[,(]\s*(?:ideally|preferably|idealerweise|gern|idéalement|de préférence|idealmente|preferiblemente|preferencialmente|preferibilmente|bij voorkeur)(?!\p{L})/iu

/** Returns whether a sentence is optional as a whole; after a semicolon a sentence may add what is optional. */
export function isOptional(sentence: string): boolean {
  const [first = ''] = sentence.split(';')
  return optional.test(first) && !required.test(sentence) && !rest.test(sentence)
}

/** Matches the beginning of a paragraph about benefits. */
const offering =
  /^(?:in return|you (?:get|receive|will receive)|we (?:offer|pay|provide|can offer)|our offer|salary|pay(?!\p{L})|benefits|wir bieten|wir zahlen|wir verguten|(?:sie|du) erh(?:alten|altst)|dafur bieten|bei uns (?:erwart|gibt|bekomm|erhalt|find)|freuen sie|nous (?:offrons|proposons)|salaire|remuneration|ofrecemos|te ofrecemos|se ofrece|salario|oferecemos|offriamo|si offre|wij bieden|we bieden|je krijgt)/u

/** Matches pay per year, month or hour. */
const pay =
  /(?:[£€$]\s?\d[\d.,]*(?:\s?[-–]\s?[£€$]?\d[\d.,]*)?k?|\d[\d.,]*\s?(?:€|k€|eur(?!\p{L})|chf))\s?(?:plus|per|a year|an hour|p\.?a|brutto|gross|brut|bruto|lord|pro|par|al mes|a month|\/)|we pay|gehalt von|(?:salary|gehalt|salaire|salario|stipendio|salaris)[^.]{0,30}\d/u

/** Matches boilerplate at the end of postings: legal notes, the process, addresses. */
const legal =
  /equal opportunit|discriminat|disabilit|disabled|diversity|every background|underrepresented|under-represented|right to work|visa sponsor|sponsorship|rehabilitation of offenders|dbs check|background check|applications? (?:are|will|close)|closing date|apply (?:by|now|with|before|via|at)|send (?:us |in )?(?:your|a|an) (?:cv|resume|application|letter)|interviews? (?:is|are|will)|data protection|everyone is welcome|for everyone|schwerbehind|gleichstellung|behinderung|bewerbungs|ihre bewerbung|deine bewerbung|gehaltsvorstellung|datenschutz|candidatures?|sans distinction|handicap|postul|igualdad|discapacidad|candidatura|inscr[ií]b|env[ií]a|igualdade|pari opportunita|legge 68|invia(?:re|ci)|iedereen is welkom|solliciteer|acquisitie|recruitment agenc|no agencies|agenc(?:y|ies)/u

/** Returns the section kind of a paragraph by its own words; `null` if unknown. */
export function sectionOfParagraph(paragraph: string): PostingSection | null {
  const folded = foldText(paragraph).trim()
  if (offering.test(folded) || pay.test(folded)) return 'offer'
  return legal.test(folded) ? 'company' : null
}

/** Words at the beginning of a sentence that may introduce a section. */
const openingWords = 4

/**
 * Returns the section kind of each sentence of a paragraph without a heading: a short question or the first words may
 * begin one.
 */
export function sectionsOfSentences(
  sentences: readonly string[],
  section: PostingSection | null,
): (PostingSection | null)[] {
  if (section === 'company') return sentences.map(() => section)
  let open: PostingSection | null = section
  return sentences.map((sentence) => {
    const isQuestion = /[?？]$/.test(sentence) && sentence.split(/\s+/).length <= maxHeadingWords
    const opening = sentence.split(/\s+/).slice(0, openingWords).join(' ')
    const isOpen = section === null && sentence.length > opening.length
    const cue = isQuestion || isOpen ? namedBy(isQuestion ? sentence : opening) : null
    // "Safeguarding training is a must" is not about the employer.
    const named = isQuestion || (cue !== 'company' && cue !== 'offer') ? cue : null
    const own = sectionOfParagraph(sentence)
    // Legal notes and addresses end with their sentence.
    if (own === 'company') return own
    // An optional sentence begins no section, unless it asks what would be nice.
    if (own === null && named === 'nice' && !isQuestion) return named
    open = own ?? named ?? open
    return open
  })
}

const maxHeadingLength = 70
const maxHeadingWords = 8

/** Neighbours of a line: a heading follows a blank line, unless its own form or a list below shows it. */
export type Surroundings = { isAfterBlank: boolean; isBeforeBlank: boolean; isBeforeList: boolean }

/** `section` is null if unknown. `isLeadIn`: only introduces the list below, inside the section above. */
export type PostingHeading = {
  head: string
  section: PostingSection | null
  rest: string
  isLeadIn: boolean
}

const isShouted = (text: string) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()

/** Returns the section kind of a list that an unfinished sentence leads to: "We would also love to hear from people who". */
export const sectionOfLeadIn = (sentence: string): PostingSection =>
  isOptional(sentence) ? 'nice' : (namedBy(sentence) ?? 'must')

/** Returns the section kind that a heading names. */
export function namedBy(head: string): PostingSection | null {
  const folded = foldText(head)
    .replace(/[^\p{L}\p{M}\p{N}' ]+/gu, ' ')
    .trim()
  const named = jobHeadingCues.flatMap(([section, cue]) => (cue.test(folded) ? [section] : []))
  // "Bonus and benefits" is not optional.
  const [first = null] = named[0] === 'nice' && named[1] === 'offer' ? ['offer' as const] : named
  return first
}

const cueWords = jobHeadingCues.map(([, cue]) => new RegExp(`(?:${cue.source})\\p{L}*`, 'gu'))

/** Returns true if a line says more than a heading: "Tree pruning required". */
function saysMore(head: string): boolean {
  const rest = cueWords.reduce((text, cue) => text.replace(cue, ' '), foldText(head))
  return (rest.match(/\p{L}{4,}/gu)?.length ?? 0) > 1
}

/** Matches the number of a section: "2.", "IV.", "Tercera." */
const ordinal = /^(?:\d{1,2}[.)]|[IVX]{1,4}[.)]|\p{Lu}\p{Ll}+a\.)\s+(?=\p{Lu})/u

/**
 * Parses a line as a heading: its words, the section kind that it begins, and the text after its colon, which belongs
 * to that section; null if the line is not a heading.
 */
export function readHeading(
  line: string,
  { isAfterBlank, isBeforeBlank, isBeforeList }: Surroundings,
): PostingHeading | null {
  const bare = line.replace(/^[\s#*_>=-]+|[\s*_=#]+$/g, '').replace(ordinal, '')
  const colon = bare.search(/[:：]/)
  const head = colon < 0 ? bare : bare.slice(0, colon).trim()
  const rest = colon < 0 ? '' : bare.slice(colon + 1).replace(/^[\s*_]+/, '')
  const words = head.split(/\s+/).length
  const isLong = head.length > maxHeadingLength || words > maxHeadingWords
  if (isBeforeList && colon >= 0 && rest === '') {
    const isWhole = !isLong && !/[,;]/.test(head)
    return { head, section: namedBy(head), rest, isLeadIn: !isWhole || namedBy(head) === null }
  }
  const isTitle = isAfterBlank && isShouted(head)
  if (head === '' || isLong || (/[.,;!]/.test(head) && !isTitle) || /\d/.test(head)) return null
  const isQuestion = /[?？]$/.test(head)
  const isMarked = colon >= 0 || /^\s*[#*_=]/.test(line) || isQuestion || isTitle
  const isAlone = isAfterBlank && (words <= 5 || isBeforeBlank) && /^\p{Lu}/u.test(head)
  if (!isMarked && !isAlone && !isBeforeList) return null
  const section = namedBy(head)
  const isShaped = isBeforeList || isTitle || isQuestion || (isAlone && !isBeforeBlank)
  const isUnnamed = section === null && (rest !== '' || words === 1 || !isShaped)
  return isUnnamed || (section !== null && !isMarked && !isBeforeList && hasDemand(head))
    ? null
    : { head, section, rest, isLeadIn: false }
}

/** Returns true for a line with a demand of its own ("Experience with SAP"), which is not a heading. */
const hasDemand = (head: string) => saysMore(head) || findSkills(head).length > 0
