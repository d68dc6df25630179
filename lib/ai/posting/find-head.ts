import { findSkills } from '../lexicon/find-skills'
import { titleFamilyOf } from '../lexicon/title-families'
import { type AdLine, adLinesOf, sentencesOf } from './ad-lines'
import { factLabels, labelledLine } from './fact-labels'
import { findPay } from './find-pay'
import { findReference } from './find-reference'
import { genders, heading, noEmployer, occupation, terms, wanted } from './head-words'
import { isOrganisation, legalForm } from './organisation-words'

/** Lines above the text of a job ad, and what they name without labels; empty where unsure. */
type AdHead = {
  lines: AdLine[]
  title: { text: string; quote: string } | null
  employer: { text: string; quote: string } | null
  place: string
}

/** Maximum lines of a head. */
const maxLines = 9

const connector = new Set(
  'of and the & for de du des del della di da do dos das la le les el los las und der die von vom am an in im bei auf aux au sur y e i van het ten ter op plc gGmbH mbH e. e.V.'.split(
    ' ',
  ),
)

/** Maximum words of a name. */
const maxWords = 8

/** Returns true for words in capitals, as names of places and employers are written. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > maxWords || text.length > 70 || /[?!:@]|https?|www\./.test(text)) return false
  if (!/^[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  return words.every((word) => /^[(]?[\p{Lu}\d&+]/u.test(word) || connector.has(word))
}

const bulleted = /^(?:[-*•·◦‣▪–]\s|\d+[.)]\s)/u

/** Returns true for a line that tells facts of the job in few words, or several of them. */
function hasFacts(text: string): boolean {
  const label = [factLabels.location, factLabels.deadline, factLabels.pay, factLabels.reference]
  if (label.some((one) => labelledLine(one).test(text))) return true
  const isShort = text.length <= 130
  const isFact = terms.test(text) || findReference([text]) !== '' || findPay([], [text]) !== ''
  return isShort && isFact
}

const isProse = (text: string): boolean =>
  text.length > 130 || (/[.!?:;]$/.test(text) && text.split(/\s+/).length > 7)

/** Returns the lines above the text of a job ad: title, employer, place and terms. */
function headLinesOf(text: string): AdLine[] {
  const lines = adLinesOf(text).slice(0, maxLines + 2)
  const head: AdLine[] = []
  for (const [at, line] of lines.slice(0, maxLines).entries()) {
    const next = lines[at + 1]
    if (bulleted.test(line.text)) break
    if (hasFacts(line.text)) {
      head.push(line)
      continue
    }
    const isCut = text.slice(0, line.from).trimEnd().length < line.from - 1
    const isSecond = at === 1 && !isCut && line.text.length <= 130 && /[,–—|·]/.test(line.text)
    if (isProse(line.text) && !isSecond) break
    if (at > 0 && isCut && heading.test(line.text)) break
    // A short line above prose or a list is the heading of its section.
    const isHeading =
      at > 1 && next && (bulleted.test(next.text) || (isProse(next.text) && !hasFacts(next.text)))
    if (isHeading) break
    head.push(line)
  }
  return head
}

/** Returns the range of each line of the head of a posting, which asks for nothing. */
export function findHeadLines(text: string): { start: number; end: number }[] {
  return headLinesOf(text).map(({ from, to }) => ({ start: from, end: to }))
}

const withoutMarks = (text: string) => text.replace(/^[\s#*_•]+|[\s*_#]+$/g, '')

/** Parts of a line between dashes, bars and dots, and of each sentence. */
const partsOf = (line: string): string[] =>
  sentencesOf(withoutMarks(line))
    .flatMap((sentence) => sentence.split(/\s+[–—|·•-]\s+|\s*[|•]\s*|\t+/u))
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Pieces of a part between commas, each with its legal form. */
function piecesOf(part: string): string[] {
  const pieces: string[] = []
  for (const piece of part.split(/,\s+/)) {
    if (legalForm.test(piece) && pieces.length > 0) pieces[pieces.length - 1] += `, ${piece}`
    else pieces.push(piece.trim())
  }
  return pieces
}

const isFact = (text: string): boolean =>
  terms.test(text) || findReference([text]) !== '' || findPay([], [text]) !== ''

/** Returns a title without its terms: "Class teacher, full time" is a class teacher. */
function withoutTerms(part: string): string {
  const pieces = part.replace(wanted, '').split(/,\s+/)
  const kept = pieces.findIndex(
    (piece, at) => at > 0 && (terms.test(piece) || /^\d|\d+\s?%/.test(piece)),
  )
  return pieces
    .slice(0, kept < 0 ? undefined : kept)
    .join(', ')
    .replace(/\s*\((?=[^)]*\))([^)]*)\)\s*$/u, (whole, inner: string) =>
      terms.test(inner) ? '' : whole,
    )
    .trim()
}

/** Maximum letters of a title. */
const maxTitle = 80

/** Returns true for words that begin or end with an occupation: "School cook", "Cocinera de colegio". */
const isOccupation = (part: string): boolean =>
  [...part.matchAll(new RegExp(occupation, 'giu'))].some(
    ({ 0: word, index }) =>
      index === 0 || /^[\s)*/\p{L}]{0,3}$/u.test(part.slice(index + word.length)),
  )

/** Returns true for words that can only be a job title here: a known one, one with markers, or an occupation. */
function isTitle(part: string): boolean {
  const bare = withoutTerms(part)
  if (bare.length > maxTitle || bare.length < 3 || /[@?]|https?/.test(bare)) return false
  if (genders.test(bare)) return true
  if (bare.split(/\s+/).length > 10 || (isOrganisation(bare) && !isOccupation(bare))) return false
  return titleFamilyOf(bare) !== null || occupation.test(bare)
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Returns what confirms that a name is the employer's: an organisation's word, the mail domain, or the ad's text. */
function employerTest(text: string, body: string): (name: string) => boolean {
  const domains = [...text.matchAll(/[@.]([\w-]+(?:\.[\w-]+)*)\.\p{L}{2,}/gu)]
    .map(([, domain = '']) => domain.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
    .join(' ')
  return (name) => {
    if (isOrganisation(name)) return true
    const words = name.split(/[\s'’]+/).filter((word) => /^\p{Lu}[\p{L}\d-]{3,}$/u.test(word))
    const isDomain = words.some((word) =>
      domains.includes(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')),
    )
    if (isDomain) return true
    const [first = ''] = words
    if (first === '') return false
    const subject = `(?:^|[.!?]\\s+|(?:[Aa]t|[Jj]oin|[Bb]ei|[Cc]hez|[Ee]n|[Pp]resso|[Bb]ij|[Nn]a|[Ww]e(?:['’]re| are)|[Ww]ir sind)\\s)(?:(?:The|Die|Der|Das|La|Le|Les|El|Il|De|O|A)\\s)?`
    return new RegExp(`${subject}${literally(first)}(?![\\p{L}])`, 'mu').test(body)
  }
}

/** Returns a piece without brackets and what stands before a name ("at", "bei"). */
const nameOf = (piece: string): string =>
  piece
    .replace(/\s*\([^)]*\)?\s*$/u, '')
    .replace(/^(?:at|@|bei(?: der| dem)?|chez|en|na|presso|bij|in)\s+(?=\p{Lu})/u, '')
    .replace(/(?<!\.\s?\p{L})[.,;:]+$/u, '')
    .trim()

/** Words of a part of an organisation, which is no place. */
const unit =
  /^(?:Department|Dept|Faculty|Division|Fachbereich|Abteilung|Institut|Dezernat|UMR|Service|Departamento|Facultad|Ufficio|Dipartimento|Afdeling|Faculteit)(?!\p{L})/u

const postcode = /^\p{Lu}[\p{L}\s.'’-]*\s\p{Lu}{1,2}\d|^\d{4,5}\s\p{Lu}/u

/** Returns a piece as a place; empty if it is none. */
function placeOf(piece: string): string {
  if (!terms.test(piece) && !isFact(piece)) {
    const bare = /\(.*[\d%]|\(\p{Ll}/u.test(piece) ? nameOf(piece) : piece.replace(/[.,]$/, '')
    const name = bare.replace(/^(?:in|à|en|a|te|em)\s+(?=\p{Lu})/u, '')
    const isOther = unit.test(name) || (/\d/.test(name) && !postcode.test(name))
    const isPlace = isNameLike(name.replace(/[()]/g, '')) && !isOther && !isTitle(name)
    return isPlace && name.length >= 2 && findSkills(name).length === 0 ? name : ''
  }
  // "Leeds / hybrid", "Remote (US) or Leeds"
  const some = piece.split(/\s*[/(]\s*|\s(?:or|oder|ou|o|of)\s/u)
  if (some.length < 2 || findPay([], [piece]) !== '' || /\d/.test(piece)) return ''
  const named = some.filter((one) => !terms.test(one) && isNameLike(one.replace(/\)$/, '')))
  return named.length > 0 && some.every((one) => one.length <= 30) ? piece.trim() : ''
}

/** Matches an employer behind a title in one phrase: "Night nurse at Elm Vets". */
const atEmployer = /^(.{3,80}?)\s(?:at|@|bei(?: der| dem)?|chez|presso|bij)\s(\p{Lu}.{1,60})$/u

type Found = { text: string; quote: string; at: number; part: number }

/** Matches a line that begins with a label, such as "Location: York". */
const label = /^[\s#*_•]*[^\s:]+(?: [^\s:]+){0,2}\s?[:：]\s/
const sentence = /^(?:\S+\s){4,}\S+[.!?]$/

function findTitleIn(
  lines: readonly AdLine[],
  isEmployer: (name: string) => boolean,
): Found | null {
  for (const [at, { text }] of lines.slice(0, 4).entries()) {
    if (label.test(text) && !wanted.test(text)) continue
    if (sentence.test(text) && sentencesOf(text).length === 1) continue
    for (const [part, whole] of partsOf(text).slice(0, 2).entries()) {
      const [, before = '', behind = ''] = atEmployer.exec(whole) ?? []
      const words = before !== '' && isTitle(before) && !isTitle(behind) ? before : whole
      const [first = ''] = piecesOf(words)
      const isName =
        (isOrganisation(first) && !isOccupation(first)) || (at > 0 && isEmployer(nameOf(first)))
      if (!isName && isTitle(words.length <= maxTitle ? words : first)) {
        return { text: withoutTerms(words), quote: text, at, part }
      }
    }
  }
  return null
}

/** Returns true for words that can be the name of an employer. */
const isEmployerLike = (name: string): boolean =>
  isNameLike(name) &&
  !isFact(name) &&
  !heading.test(name) &&
  (!isTitle(name) || isOrganisation(name))

/** Returns the line below the title if it stands alone as a name that nothing in the ad makes a place or a term. */
function findNameBelow(text: string, lines: readonly AdLine[], title: Found): Found | null {
  const line = lines[title.at + 1]
  if (!line) return null
  const isAlone = partsOf(line.text).length === 1 && piecesOf(line.text).length === 1
  const isLast = lines.length > title.at + 2 || /^\s*\n\s*\n/.test(text.slice(line.to))
  const name = nameOf(line.text)
  const isPlace = new RegExp(`\\s(?:in|à|en|em|a|te)\\s${literally(name)}(?!\\p{L})`, 'u').test(
    text,
  )
  const isOther = isPlace || unit.test(name) || noEmployer.test(name) || postcode.test(name)
  if (!isAlone || !isLast || isOther || !isEmployerLike(name)) return null
  return { text: name, quote: line.text, at: title.at + 1, part: 0 }
}

/** Finds the employer in the line of the title, the one below or the one above. */
function findEmployerIn(
  text: string,
  lines: readonly AdLine[],
  title: Found | null,
  isEmployer: (name: string) => boolean,
): Found | null {
  const beside = title && atEmployer.exec(partsOf(title.quote)[title.part] ?? '')?.[2]
  const named = nameOf(piecesOf(beside ?? '')[0] ?? '')
  if (title && isNameLike(named)) return { ...title, text: named }
  const near = title ? [title.at + 1, title.at, title.at - 1] : [0, 1]
  for (const at of near) {
    const parts = partsOf(lines[at]?.text ?? '')
    for (const [part, words] of parts.entries()) {
      const name = nameOf(piecesOf(words)[0] ?? '')
      const isOwn = title?.at === at && title.part === part
      if (!isOwn && isEmployerLike(name) && isEmployer(name)) {
        return { text: name, quote: lines[at]?.text ?? '', at, part }
      }
    }
  }
  return title && findNameBelow(text, lines, title)
}

/** Returns the places that a part names before anything else, between commas. */
function placesOf(pieces: readonly string[]): string {
  const places = pieces.map(placeOf)
  const other = places.indexOf('')
  return places.slice(0, other < 0 ? undefined : other).join(', ')
}

function findPlaceIn(lines: readonly AdLine[], title: Found | null, employer: Found | null) {
  if (!employer) return ''
  const own = partsOf(lines[employer.at]?.text ?? '')
  const isOwnPart = title?.at !== employer.at || title.part !== employer.part
  const [, ...behind] = isOwnPart ? piecesOf(own[employer.part] ?? '') : []
  for (const pieces of [behind, ...own.slice(employer.part + 1).map(piecesOf)]) {
    const place = placesOf(pieces)
    if (place !== '') return place
  }
  // Below title and employer, the first name beside other facts.
  const below = lines[Math.max(employer.at, title?.at ?? 0) + 1]
  if (!below || !title || !hasFacts(below.text)) return ''
  return placeOf(piecesOf(partsOf(below.text)[0] ?? '')[0] ?? '')
}

/** Reads the head of a job ad without labels: the title, and beside or below it employer and place. */
export function readHead(text: string): AdHead {
  const lines = headLinesOf(text)
  const body = text.slice(lines.at(-1)?.to ?? 0)
  const isEmployer = employerTest(text, body)
  const title = findTitleIn(lines, isEmployer)
  const employer = findEmployerIn(text, lines, title, isEmployer)
  const place = findPlaceIn(lines, title, employer)
  const quoted = (found: Found | null) => found && { text: found.text, quote: found.quote }
  return { lines, title: quoted(title), employer: quoted(employer), place }
}
