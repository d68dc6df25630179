import { findSkill, findSkills } from '../../lexicon/find-skills'
import { type CvIndex, initialsOf } from '../cv/grounds'
import { monthNumber } from '../language/months'
import type { Token } from '../reading/types'
import type { Reason } from '../types'
import { countedWords } from './around-number'
import { type NamedSkill, nameSkills, reasonForSkill } from './skill-facts'
import { type Comparison, reasonAbout } from './types'

const has = (token: Token, kind: string) => token.marks.some((mark) => mark.kind === kind)

/** An acronym of words that stand in the source one behind the other. */
function abbreviates(token: Token, { source }: Comparison): number[] {
  if (!/^\p{Lu}{2,6}s?$/u.test(token.text)) return []
  const letters = token.text.replace(/s$/, '').toLowerCase()
  const words = source.reading.tokens.filter(({ kind }) => kind === 'word')
  for (let at = 0; at + letters.length <= words.length; at++) {
    const run = words.slice(at, at + letters.length)
    if (initialsOf(run) === letters) return run.map(({ index }) => index)
  }
  return []
}

/** A word of the long form of an acronym, where the CV says both and the source has the short one. */
function spellsOut(token: Token, { source, cv }: Comparison): number[] {
  for (const { folded, index } of source.reading.tokens) {
    if (cv.acronyms.get(folded)?.has(token.stem)) return [index]
  }
  return []
}

/** "Access" in the middle of a sentence is a tool where the source only gave somebody access. */
function isNameOfTool(token: Token, { words, source, lexicon }: Comparison): boolean {
  if (lexicon.table.hasCapitalNouns || !token.isNameShaped || token.isSentenceStart) return false
  const found = (words.sources[token.index] ?? []).flatMap((at) => source.reading.tokens[at] ?? [])
  const isSmall = found.every(({ text }) => !/\p{Lu}/u.test(text))
  return isSmall && findSkill(token.text) !== null
}

/** Whether a word is a skill by name where it stands in its text. */
const isSkillAt = (text: string, token: Token) =>
  findSkills(text).some(({ from, to }) => from <= token.from && token.to <= to)

/** The tool Access gives nobody "access": a name does not license the everyday word. */
function isWordOfName(token: Token, { after, words, source, lexicon }: Comparison): boolean {
  if (lexicon.table.hasCapitalNouns || /\p{Lu}/u.test(token.text)) return false
  const found = (words.sources[token.index] ?? []).flatMap((at) => source.reading.tokens[at] ?? [])
  const isName = (other: Token) =>
    other.isNameShaped && !other.isSentenceStart && other.folded === token.folded
  const [name] = found
  return (
    name !== undefined &&
    found.every(isName) &&
    isSkillAt(source.reading.text, name) &&
    !isSkillAt(after.text, token)
  )
}

/** "since August 2018" in a summary or letter: the dates of the CV say the month. */
function isMonthOfCv({ folded, index }: Token, { after, cv, entry }: Comparison): boolean {
  const month = monthNumber(folded)
  const next = after.tokens[index + 1]
  const year = next?.quantity ?? after.tokens[index + 2]?.quantity
  if (month === null || !year || entry !== null) return false
  return cv.months.has(`${year.value}-${String(month).padStart(2, '0')}`)
}

/** Verbs that say no more than that a thing was there: "a job that ran nightly", "of 260 courses examined". */
const idleStems = new Set(
  'run mak us giv hold keep see issu serv show examin produc collect writ tak work cover need want includ lead'.split(
    ' ',
  ),
)

/** A verb of a thing, which nobody claims to have done: right behind a noun that the source has. */
function isIdleVerb(token: Token, { after, words, lexicon }: Comparison): boolean {
  if (lexicon.table.code !== 'en' || token.isSentenceStart || !idleStems.has(token.stem))
    return false
  if (/^(?:lead|mak|build)$/.test(token.stem) && token.strength > 3) return false
  const near = [1, 2, 3].flatMap((back) => after.tokens[token.index - back] ?? [])
  const subject = near.find(
    ({ folded, kind }) => kind === 'word' && !/^(?:that|which|was|were|is|are)$/.test(folded),
  )
  return (
    subject?.isContent === true &&
    subject.strength === 0 &&
    !subject.isPerson &&
    (words.sources[subject.index] ?? []).length > 0
  )
}

/** "carried out repairs", "responsible for ordering": the deed is in the noun, and the source did it. */
function isLightDeed(token: Token, { after, words, source }: Comparison): boolean {
  if (!token.isLight || token.strength > 4) return false
  const object = after.tokens
    .slice(token.index + 1, token.index + 5)
    .find(({ isContent }) => isContent)
  return (words.sources[object?.index ?? -1] ?? []).some((at) => {
    const deed = source.reading.tokens[at]
    return deed !== undefined && source.reading.segments[deed.segment]?.verb === at
  })
}

const held =
  /^(?:cors[oi]|laborator[ioi]+|lezion[ei]|visit[ae]|incontr[oi]|intervist[ae]|trattativ[ae]|colloqui|seances?|ateliers?|cours|entretiens?|consultations?|visites?|enquetes?|negociations?|formations?|talleres|taller|cursos?|sesion|sesiones|entrevistas?|visitas?|negociacion|negociaciones|oficinas?|sessao|sessoes|aulas?|consultas?|negociacao|negociacoes|verhandlung(?:en)?|gesprache?|kurse?n?|seminare?|schulung(?:en)?|interviews?|protokolle?|workshops?|tests?)$/

/** "guido un laboratorio", "führe Gespräche": in these languages one verb leads people and holds a course. */
function isHolding(token: Token, { after, words, source, lexicon }: Comparison): boolean {
  if (token.strength !== 5 || lexicon.table.code === 'en' || token.marks.length > 0) return false
  const object = after.tokens
    .slice(token.index + 1, token.index + 9)
    .find(({ isContent, isNeutral }) => isContent && !isNeutral)
  const deed = source.reading.tokens.find(
    ({ isSentenceStart, strength }) => isSentenceStart && strength >= 3,
  )
  return (
    object !== undefined &&
    deed !== undefined &&
    held.test(object.folded) &&
    (words.sources[object.index] ?? []).length > 0
  )
}

/** "the only one in the workshop" is not "the only one in Arnby": where one is the only one is a fact of its own. */
const isScopeOfOnly = (token: Token, { after, entry }: Comparison) =>
  entry !== null &&
  after.tokens.some(
    (other) =>
      other.sentence === token.sentence && (has(other, 'superlative') || has(other, 'sole')),
  )

/** Words that need a licence and have none from their own place. */
function isUnlicensed(token: Token, comparison: Comparison): boolean {
  const isCarried = token.isNeutral || (token.isCarrier && comparison.isRewritten)
  if (!token.isContent || (isCarried && !token.isNameShaped)) return false
  if ((comparison.words.sources[token.index] ?? []).length > 0)
    return isNameOfTool(token, comparison) || isWordOfName(token, comparison)
  if (
    isMonthOfCv(token, comparison) ||
    isIdleVerb(token, comparison) ||
    isHolding(token, comparison) ||
    isLightDeed(token, comparison)
  )
    return false
  if (comparison.free(token) !== null) return isScopeOfOnly(token, comparison)
  if (abbreviates(token, comparison).length > 0) return false
  return spellsOut(token, comparison).length === 0
}

/** "degree", "certified": the word for the paper, where the CV has one of the kind. */
function isPaperNamed(token: Token, cv: CvIndex): boolean {
  const isAny = token.marks.some(({ value }) => value === 'any')
  return (
    isAny && cv.places.some(({ section }) => section === 'education' || section === 'certificates')
  )
}

/** "line-management duties" name what a line manager does: only the person knows whether it was the post. */
const isDeedNamed = (token: Token, { source }: Comparison) => {
  const folded = token.folded.split(' ').at(-1) ?? ''
  return source.reading.tokens.some(
    (other) =>
      other.kind === 'word' && folded.length > 5 && other.folded.slice(0, 5) === folded.slice(0, 5),
  )
}

/** Whether the source claims less than to have answered for something: then leading it is no other word for it. */
const isSoftLead = ({ source, lexicon }: Comparison) =>
  source.reading.tokens.some((token) => has(token, 'hedge')) ||
  // "führen", "mener", "guidare" lead a team and hold a course: only English has two words for it.
  (lexicon.table.code === 'en' && !source.reading.tokens.some(({ strength }) => strength >= 4))

/** "administration" of something is no deed, and "supervised" says of whom "under supervision" did. */
const isLeading = (token: Token, comparison: Comparison) =>
  comparison.after.segments[token.segment]?.verb === token.index &&
  (comparison.lexicon.table.code === 'en' || !isDeedNamed(token, comparison))

/** Why a word without a licence is held back: by what kind of word it is, and whether the CV has it. */
function reasonForWord(token: Token, comparison: Comparison): Reason {
  const { after, cv } = comparison
  const elsewhere = cv.placeOfStem.get(token.stem)?.place ?? null
  const about = (kind: Reason['kind'], verdict: Reason['verdict']) =>
    reasonAbout(kind, verdict, after.text, [token], elsewhere)
  // What the CV says in another place may be true here, too: the person knows.
  const orAsk = elsewhere === null ? 'block' : 'confirm'
  if (has(token, 'title')) return about('title', isDeedNamed(token, comparison) ? 'confirm' : orAsk)
  if (has(token, 'qualification') && isPaperNamed(token, cv))
    return about('qualification', 'confirm')
  if (has(token, 'qualification')) return about('qualification', orAsk)
  if (token.marks.some(({ value }) => value === 'two')) return about('level', 'confirm')
  if (has(token, 'level')) return about('level', orAsk)
  if (has(token, 'superlative')) {
    const isBest = token.marks.some(({ value }) => value === 'best')
    return about('superlative', isBest ? 'block' : 'confirm')
  }
  if (token.strength === 5)
    return about(
      'role',
      isSoftLead(comparison) && isLeading(token, comparison) ? 'block' : 'confirm',
    )
  if (token.isNameShaped) return about('name', orAsk)
  if (elsewhere !== null) return about('elsewhere', 'confirm')
  return about(token.strength > 0 ? 'verb' : 'word', 'confirm')
}

/** "a team of 15" where the CV counts people: the group says nothing more. */
function isGroupOf(token: Token, { after, source }: Comparison): boolean {
  if (!token.isPerson) return false
  const number = after.tokens[token.index + 2]
  if (!number?.quantity || after.tokens[token.index + 1]?.isFunction !== true) return false
  return source.reading.tokens.some(
    (other) =>
      other.quantity?.value === number.quantity?.value &&
      countedWords(source.reading, other).some(({ isPerson }) => isPerson),
  )
}

/** Every word of the new text that says something has to stand in the source, or say what stands there. */
export function checkWords(comparison: Comparison): Reason[] {
  const unknown = comparison.after.tokens.filter(
    (token) => isUnlicensed(token, comparison) && !isGroupOf(token, comparison),
  )
  if (unknown.length === 0) return []
  const skills = nameSkills(comparison.after, comparison.source, comparison.cv)
  const said = new Set<NamedSkill>()
  return unknown.flatMap((token) => {
    const skill = skills.find(({ match }) => match.from <= token.from && token.to <= match.to)
    if (!skill) return [reasonForWord(token, comparison)]
    if (skill.licence === 'source' || said.has(skill)) return []
    said.add(skill)
    return [reasonForSkill(skill)]
  })
}
