import { titleFamilyOf } from '../lexicon/title-families'
import { sentencesOf } from './ad-lines'
import { factLabels, findLabelled, labelledLine } from './fact-labels'
import { isOrganisation } from './organisation-words'

export type Contact = { name: string; email: string; phone: string }

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u
const phone = /(?<![\d/.,–-])(?:\+\d{1,3}|\(?0)[\d\s()/.–-]{6,18}\d(?!\d)/
/** Behind a word for it, a number may begin with any digit. */
const labelledPhone =
  /(?<!\p{L})(?:tel|tél|telefon\p{L}*|teléfono|telefone|telefoon|telephone|téléphone|phone|mobile?|call|ring|llama\p{L}*|chiama\p{L}*|ligue|bel)\.?:?\s(?:us |uns )?(?:on |at |unter |al |a |au |para |para o |op )?:?\s?(\+?\(?\d[\d\s()/.–-]{5,18}\d)(?!\d)/iu

const title =
  '(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Frau|Herrn?|Mme|Mlle|M\\.|Monsieur|Madame|Sra?|Srta|Señora?|Don|Doña|Dña|D\\.|Sig(?:\\.ra|\\.na|nora|nor)?|[Dd]ott(?:\\.ssa|oressa|or)?|Ing|[Dd]hr|[Mm]evr|[Mm]w|[Mm]evrouw|[Mm]eneer|[Dd]e heer|Dra|Eng|Exma?|Senhora?)\\.?ª?\\.?'
const titles = `${title}(?:\\s${title}){0,2}`
const word = "\\p{Lu}(?:\\.|[\\p{L}]*(?:[’'-]\\p{L}+)*\\p{Ll}(?:[’'-]\\p{L}+)*)"
const particle =
  "(?:van|von|vom|zu|zur|de|der|den|del|della|di|da|do|dos|das|du|la|le|el|ten|ter|y|e|’t|'t|bin|al|Le|La|De)"
const surname = `(?:(?:${particle}\\s){0,2}${word})`
const titled = new RegExp(
  `(?<![\\p{L}.])(${titles}\\s${surname}(?:\\s${surname}){0,2})(?![\\p{L}])`,
  'gu',
)
const fullName = `${word}(?:\\s${surname}){1,3}`

/** Words directly before the name of a person to write to or to ring. */
const asking =
  "(?:contact(?: person)?(?: is)?|get in touch with|ask(?: for)?|call|ring|phone|telephone|e-?mail|write to|speak (?:to|with)|talk to|chat (?:to|with)|reach(?: out to)?|attention(?: of)?|attn|FAO|c/o|enquiries to|questions to|(?:cv|cvs|resume|résumé|letter|form|application|applications|details|email)\\)?(?: \\p{Ll}+){0,6} to|send (?:it|them|both) to|apply to|line manager is|headteacher|recruiter|an|bei|à|auprès de|contacte[zr]|appelez|joindre|a la atención de|contact[ae]r? (?:con|a)?|escribe a|llama a|dirigid[ao]s? a|pregunta por|c\\.a|contattare|scrivere a|chiamare|rivolgersi a|all[’']attenzione di|t\\.a\\.v|naar|met|bij|bel|mail|vraag naar|ao cuidado de|à atenção de|a/c|contactar|falar com|fale com|ligue (?:para|a)|escreva (?:para|a))"
const asked = new RegExp(
  `(?<![\\p{L}])(?:${asking})\\.?[:,]?\\s(?:our |unsere[rmn]? |notre |nuestra? |onze )?(${fullName})(?![\\p{L}])`,
  'giu',
)
/** A name before an address of its own. */
const addressed = new RegExp(
  `(?<![\\p{L}])(${fullName})(?:,\\s[^,.;:()@\\d]{3,50})?(?:\\s?[(,:]|\\s[–-])\\s?(?:(?:e-?mail|mail|tel|tél|phone)\\.?:?\\s)?(?:${mail.source}|${phone.source})`,
  'gu',
)

/** Prepositions and verbs that stand beside much else than persons: the sentence has to name an address, too. */
const loose = /^(?:an|bei|à|naar|met|bij|a|headteacher|recruiter)$/iu

const notPerson =
  /(?<!\p{L})(?:human|resources|hr|team|office|department|service|services|recruitment|recruiting|personal|personalabteilung|personalwesen|abteilung|büro|bewerbung|direction|ressources|humaines|recursos|humanos|risorse|umane|ufficio|afdeling|personeelszaken|departamento|selección|equipo|head|reception|us|me|our|the|your|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|january|february|march|april|may|june|july|august|september|october|november|december|teilzeit|vollzeit|google|microsoft|excel|new|north|south|east|west|saint|st|sankt)(?!\p{L})/iu

const isPerson = (name: string): boolean =>
  !notPerson.test(name) && !isOrganisation(name) && titleFamilyOf(name) === null

/** Returns the name at the start of what stands behind a label; in scripts without capitals all up to a comma. */
function labelledName(said: string): string {
  const bare = said.replace(mail, '').replace(phone, '').trim()
  const [, latin = ''] =
    new RegExp(`^((?:${titles}\\s)?${word}(?:\\s${surname}){0,3})(?=$|[\\s,;|(–-])`, 'u').exec(
      bare,
    ) ?? []
  if (latin !== '') return isPerson(latin) ? latin : ''
  const [first = ''] = bare.split(/[,;|(、，]/, 1)
  const isOther = /^\p{Lo}/u.test(first) && first.length <= 60
  return isOther ? first.trim() : ''
}

/** Returns the first person whom a sentence asks to write to or to ring. */
function nameIn(sentence: string, isReachable: boolean): string {
  for (const [, found = ''] of sentence.matchAll(titled)) {
    const name = found.trim()
    if (isReachable && /\s/.test(name) && !notPerson.test(name)) return name
  }
  for (const [whole, found = ''] of sentence.matchAll(asked)) {
    // The flag for small letters lets names begin with them.
    const name = new RegExp(`^${fullName}`, 'u').exec(found)?.[0] ?? ''
    const before = whole.slice(0, whole.length - found.length).trim()
    if (name === '' || !isPerson(name)) continue
    if (!loose.test(before) || isReachable) return name
  }
  for (const [, found = ''] of sentence.matchAll(addressed)) {
    if (isPerson(found)) return found
  }
  return ''
}

const asksToReach =
  /@|(?<!\p{L})(?:contact|call|ring|phone|telephone|email|e-mail|write|questions?|enquir\p{L}*|apply|applications?|visits?|anruf\p{L}*|rufen|fragen|auskunft|auskünfte|bewerb\p{L}*|kontakt\p{L}*|contacte\p{L}*|candidature|adresser|renseignements|contacta\p{L}*|escribe|llama\p{L}*|atención|candidatura|informazioni|contatta\p{L}*|attenzione|bel|bellen|mail|vragen|contactar|cuidado|atenção|ligue)(?!\p{L})/iu

/** Minimum digits of a telephone number; shorter ones may be those of a norm. */
const minDigits = 8
const date = /\d{1,2}[./-]\d{1,2}[./-]\d{4}/

function phoneIn(text: string): string {
  const found = phone.exec(text)?.[0].trim() ?? ''
  const isPhone = found.replace(/\D/g, '').length >= minDigits && !date.test(found)
  return isPhone ? found : (labelledPhone.exec(text)?.[1]?.trim() ?? '')
}

const tidy = (name: string) => name.replace(/^Herrn(?=\s)/, 'Herr').replace(/[.,]$/, '')

/**
 * Finds the person to write to or to ring, behind a label or in a sentence that says so, and the first address and
 * telephone number; empty where an ad has none.
 */
export function findContact(lines: readonly string[]): Contact {
  const sentences = lines.flatMap(sentencesOf)
  const inline = labelledLine(factLabels.contact)
  const behind = sentences.map((one) => inline.exec(one)?.[1] ?? '').find((one) => one !== '')
  const said = findLabelled(lines, factLabels.contact) || (behind ?? '')
  let name = labelledName(said)
  let near = said
  for (const sentence of name === '' ? sentences : []) {
    const isReachable = asksToReach.test(sentence) || phoneIn(sentence) !== ''
    name = nameIn(sentence, isReachable)
    if (name !== '') {
      near = sentence
      break
    }
  }
  const text = lines.join('\n')
  return {
    name: tidy(name),
    email: mail.exec(near)?.[0] ?? mail.exec(text)?.[0] ?? '',
    phone: phoneIn(near) || sentences.map(phoneIn).find((found) => found !== '') || '',
  }
}
