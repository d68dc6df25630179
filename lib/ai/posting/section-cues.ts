import { foldText } from '@/lib/language/unicode/fold-text'
import { findSkills } from '../lexicon/find-skills'

/** Kind of a section of a posting. `company` and `offer` contain no demands. */
export type PostingSection = 'must' | 'nice' | 'tasks' | 'company' | 'offer'

/**
 * Word stems by which a heading tells the kind of its section, folded; en, de, fr, es, pt, it, nl. The first match
 * counts, so that "what you get" is no demand and "nice to have" is optional.
 */
const cues: readonly (readonly [PostingSection, RegExp])[] = [
  [
    'nice',
    /(?<!\p{L})(?:nice|bonus|preferred|desirab|good to have|an? plus|pluses|ideally|would be great|would love|advantage|optional|von vorteil|wunschenswert|idealerweise|pluspunkt|das ware|gern gesehen|serait un plus|les? plus|un plus|atout|souhait|apprecie|valora|valoriza|deseable|un extra|diferencia|desejav|preferenzial|gradit|mooi meegenomen|pre(?!\p{L}))/u,
  ],
  [
    'offer',
    /(?<!\p{L})(?:offer|benefit|perk|(?:you|you'll|you will) (?:get|receive|find)|in return|what's in it|package|compensation|salary|pay|rewards?|why (?:join|work|us|you)|bieten|davon|vorteile|angebot|freuen|vergutung|gehalt|offrons|proposons|avantages|remuneration|pourquoi|conditions|ofrec|beneficios|condiciones|salario|retribu|oferec|condicoes|remuneracao|offriamo|offre|offerta|vantagg|bieden|krijg|aanbod|arbeidsvoorwaarden)/u,
  ],
  [
    'company',
    /(?<!\p{L})(?:about (?:us|the (?:company|team|organi|employer|school|trust))|who we are|our (?:story|company|mission|values|team)|appl(?:y|ication|icant)|contact|process|safeguarding|equal|diversity|privacy|next steps|uber uns|wer wir|wir sind|das unternehmen|unser unternehmen|bewerb|kontakt|datenschutz|ansprech|qui sommes|a propos|entreprise|candidature|postuler|sobre (?:nosotros|nos|a empresa|la empresa)|quienes|quem somos|empresa|contacto|como (?:aplicar|se candidatar)|chi siamo|azienda|su di noi|candidar|contatti|over ons|wie (?:zijn|wij|we)|sollicit)/u,
  ],
  [
    'tasks',
    /(?<!\p{L})(?:responsib|dut(?:y|ies)|(?:the|your|about the) (?:role|job|position|work|day|mission)|role|tasks?(?!\p{L})|what you(?:'ll| will) do|you(?:'ll| will)? (?:do|be doing)|job description|day to day|aufgab|tatigkeit|erwartet (?:sie|dich)|rolle|machst du|stellenbeschreib|missions?(?!\p{L})|votre mission|poste|responsab|activit|funcion|puesto|tareas|haras|mision|funcoes|atividad|vaga|missao|mansion|ruolo|farai|attivita|compiti|posizione|taken|functie|ga je doen|werkzaamheden|doe je)/u,
  ],
  [
    'must',
    /(?<!\p{L})(?:requir|must|essential|qualif|profil|perfil|profiel|you(?:'ll)? (?:bring|need|have|are|should)|bring|who you are|about you|looking for|skills|experience|specification|criteria|we expect|counts|anforder|voraussetz|mitbring|wir erwarten|zeichnet|solltest|sollten|kenntnisse|recherch|competence|exigences|prerequis|vous (?:avez|etes)|il (?:te|vous) faut|formation|requisit|buscamos|se requiere|imprescindible|aportas|conocimientos|competencias|formacion|experiencia|necesit|pedimos|procuramos|esperamos|exigencias|qualificac|vragen|vereist|eisen|zoeken|breng|heb je|verwachten|profilo|cerchiamo|competenze|richie|chied|candidato ideale|esperienza)/u,
  ],
]

/** Matches words that make the demand of a sentence optional. */
const optional =
  /\b(?:nice to have|(?:is|are|would be|as) (?:a |an |considered a )?(?:plus|bonus|advantage|asset|welcome)|a plus|ideally|preferred|preferably|desirable|advantageous|bonus points|optional|would make us happy)\b|\b(?:von Vorteil|wünschenswert|idealerweise|gerne? auch|optimal|ein Plus|willkommen)\b|\b(?:serai(?:en)?t un plus|est un plus|un atout|idéalement|souhaitée?s?|appréciée?s?|de préférence)(?!\p{L})|(?<!\p{L})(?:se valorará|valorable|deseable|idealmente|preferiblemente|será un plus)(?!\p{L})|(?<!\p{L})(?:desejável|diferencial|será valorizad[oa]|preferencialmente|valoriza-se|é um plus)(?!\p{L})|(?<!\p{L})(?:gradit[oaie]|preferibil[ei]|preferibilmente|costituisce titolo preferenziale|è un plus)(?!\p{L})|(?<!\p{L})(?:meegenomen|een pre)(?!\p{L})/iu

/** Returns whether a sentence is optional. */
export const isOptional = (sentence: string): boolean => optional.test(sentence)

/** Matches the beginning of a paragraph about benefits. */
const offering =
  /^(?:in return|you (?:get|receive|will receive)|we (?:offer|pay|provide|can offer)|our offer|salary|pay(?!\p{L})|benefits|wir bieten|wir zahlen|dafur bieten|bei uns|freuen sie|nous (?:offrons|proposons)|salaire|remuneration|ofrecemos|te ofrecemos|se ofrece|salario|oferecemos|offriamo|si offre|wij bieden|we bieden|je krijgt)/u

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
    const named = isQuestion || isOpen ? namedBy(isQuestion ? sentence : opening) : null
    const own = sectionOfParagraph(sentence)
    // Legal notes and addresses end with their sentence.
    if (own === 'company') return own
    open = own ?? named ?? open
    return open
  })
}

const maxHeadingLength = 70
const maxHeadingWords = 8

/** Neighbours of a line: a heading follows a blank line, unless its own form shows it. */
type Surroundings = { isAfterBlank: boolean; isBeforeBlank: boolean }

const isShouted = (text: string) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()

/** Returns the section kind that a heading names. */
function namedBy(head: string): PostingSection | null {
  const folded = foldText(head).replace(/[^\p{L}\p{N}' ]+/gu, ' ')
  const named = cues.flatMap(([section, cue]) => (cue.test(folded) ? [section] : []))
  // "Bonus and benefits" is not optional.
  const [first = null] = named[0] === 'nice' && named[1] === 'offer' ? ['offer' as const] : named
  return first
}

const cueWords = cues.map(([, cue]) => new RegExp(`${cue.source}\\p{L}*`, 'gu'))

/** Returns true if a line says more than a heading: "Tree pruning required". */
function saysMore(head: string): boolean {
  const rest = cueWords.reduce((text, cue) => text.replace(cue, ' '), foldText(head))
  return (rest.match(/\p{L}{4,}/gu)?.length ?? 0) > 1
}

/**
 * Parses a line as a heading: its words, the section kind that it begins, and the text after its colon, which belongs
 * to that section. `section` is null if unknown; the result is null if the line is not a heading.
 */
export function readHeading(
  line: string,
  { isAfterBlank, isBeforeBlank }: Surroundings,
): { head: string; section: PostingSection | null; rest: string } | null {
  if (/^\s*(?:[•·●▪‣]|[-–*] )/.test(line)) return null
  const bare = line.replace(/^[\s#*_>=-]+|[\s*_=#]+$/g, '')
  const colon = bare.search(/[:：]/)
  const head = colon < 0 ? bare : bare.slice(0, colon).trim()
  const rest = colon < 0 ? '' : bare.slice(colon + 1).replace(/^[\s*_]+/, '')
  const words = head.split(/\s+/).length
  if (head === '' || head.length > maxHeadingLength || words > maxHeadingWords) return null
  if (/[.,;!]/.test(head) || /\d/.test(head)) return null
  const isMarked =
    colon >= 0 ||
    /^\s*[#*_=]/.test(line) ||
    /[?？]$/.test(head) ||
    (isAfterBlank && isShouted(head))
  const section = namedBy(head)
  const isAlone = isAfterBlank && (words <= 5 || isBeforeBlank) && /^\p{Lu}/u.test(head)
  if (!isMarked && !isAlone) return null
  if (section === null) {
    const isTitle = rest !== '' || words === 1 || (!isShouted(head) && !/[?？]$/.test(head))
    return isTitle ? null : { head, section, rest }
  }
  // A line with a demand of its own ("Experience with SAP") is not a heading.
  if (!isMarked && (saysMore(head) || findSkills(head).length > 0)) return null
  return { head, section, rest }
}
