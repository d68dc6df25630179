import { isFilled, lettersOf, listOf, similarityOf, textOf } from './text.mjs'

const splitText = (value) =>
  textOf(value)
    .split(/[,;|•·、，；]/)
    .map((part) => part.trim())
    .filter(isFilled)

const uniqueOf = (values, keyOf = (value) => value) => [
  ...new Map(values.map((value) => [lettersOf(keyOf(value)), value])).values(),
]

const skillWords = (skill) => {
  if (typeof skill === 'string') return splitText(skill)
  const keywords = listOf(skill?.keywords)
  return keywords.length ? keywords.flatMap(splitText) : splitText(skill?.name)
}
const skillsOf = (document) => uniqueOf(listOf(document.skills).flatMap(skillWords))

function scoreSkills(truth, given, tally) {
  const groups = listOf(truth.skills).filter(
    ({ name, keywords }) => listOf(keywords).length && isFilled(name),
  )
  const free = new Set([
    ...groups.map(({ name }) => lettersOf(name)),
    ...listOf(truth.meta?.neutral).flatMap(splitText).map(lettersOf),
  ])
  const isFree = (skill) => free.has(lettersOf(skill))
  tally.set('skills', skillsOf(truth), skillsOf(given), similarityOf, 0.8, isFree)
  tally.set('skills.groups', groupsOf(truth), groupsOf(given), weighGroups, 0.7)
}

/** Groups of skills that have a name and keywords; right where both are. */
const groupsOf = (document) =>
  listOf(document.skills).flatMap((skill) => {
    const keywords = skillWords({ keywords: skill?.keywords }).join(' ')
    return isFilled(skill?.name) && keywords ? [{ key: skill.name, keywords }] : []
  })
const weighGroups = (truth, given) =>
  Math.min(similarityOf(truth.key, given.key), similarityOf(truth.keywords, given.keywords))

/** Where a title ends and its issuer begins is a matter of taste: they count together as well. */
const issuedSets = {
  awards: ['title', 'awarder'],
  certificates: ['name', 'issuer'],
  publications: ['name', 'publisher'],
}

function scoreIssued(section, [title, issuer], truth, given, tally) {
  const itemsOf = (document) => {
    const items = listOf(document[section]).map((item) => ({
      key: textOf(item?.[title] ?? item),
      whole: `${textOf(item?.[title])} ${textOf(item?.[issuer])}`,
    }))
    return uniqueOf(
      items.filter(({ key }) => isFilled(key)),
      ({ key }) => key,
    )
  }
  const weigh = (one, other) =>
    Math.max(similarityOf(one.key, other.key), similarityOf(one.whole, other.whole))
  tally.set(section, itemsOf(truth), itemsOf(given), weigh, 0.8)
}

const namedSets = {
  languages: ['languages', 'language'],
  'projects.name': ['projects', 'name'],
  volunteer: ['volunteer', 'organization'],
  interests: ['interests', 'name'],
}

const namesOf = (document, section, key) =>
  uniqueOf(
    listOf(document[section])
      .map((item) => (typeof item === 'string' ? item : textOf(item?.[key])))
      .filter(isFilled),
  )

/** Skills, languages and the sections that are lists of names. */
export function scoreSets(truth, given, tally) {
  scoreSkills(truth, given, tally)
  for (const [field, [section, key]] of Object.entries(namedSets)) {
    const names = (document) => namesOf(document, section, key)
    tally.set(field, names(truth), names(given), similarityOf, 0.8)
  }
  for (const [section, keys] of Object.entries(issuedSets)) {
    scoreIssued(section, keys, truth, given, tally)
  }
  const projectText = (document) =>
    listOf(document.projects)
      .flatMap(({ description, highlights }) => [description, ...listOf(highlights)].map(textOf))
      .filter((text) => !tally.isNeutral(text))
      .join(' ')
  tally.partly('projects.text', projectText(truth), projectText(given))
}
