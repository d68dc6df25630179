import { isFilled, lettersOf, listOf, similarityOf, textOf } from './text.mjs'

const splitText = (value) =>
  textOf(value)
    .split(/[,;|•·、，；]/)
    .map((part) => part.trim())
    .filter(isFilled)

const uniqueOf = (values) => [...new Map(values.map((value) => [lettersOf(value), value])).values()]

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
}

const namedSets = {
  languages: ['languages', 'language'],
  'projects.name': ['projects', 'name'],
  volunteer: ['volunteer', 'organization'],
  awards: ['awards', 'title'],
  certificates: ['certificates', 'name'],
  publications: ['publications', 'name'],
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
  const projectText = (document) =>
    listOf(document.projects)
      .flatMap(({ description, highlights }) => [description, ...listOf(highlights)].map(textOf))
      .filter((text) => !tally.isNeutral(text))
      .join(' ')
  tally.partly('projects.text', projectText(truth), projectText(given))
}
