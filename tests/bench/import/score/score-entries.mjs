import { assignPairs } from './assign.mjs'
import { isFilled, isSameDate, listOf, similarityOf, textOf } from './text.mjs'

const endOf = (value) => (/^\d/.test(textOf(value)) ? textOf(value) : '')
const isAlike = (floor) => (one, other) => similarityOf(one, other) >= floor

function weighDates(truth, given) {
  const shown = ['startDate', 'endDate'].filter(
    (key) => isFilled(truth[key]) || isFilled(given[key]),
  )
  if (!shown.length) return 0
  return shown.filter((key) => isSameDate(truth[key], given[key])).length / shown.length
}

/** Pairs the true entries with the given ones; what is left over of the given counts as wrong. */
function pairEntries(truths, givens, weigh, tally, firstField) {
  const pairs = assignPairs(
    truths.map((truth) => givens.map((given) => weigh(truth, given))),
    0.2,
  )
  const partners = new Map(pairs.map(([row, column]) => [truths[row], givens[column]]))
  const taken = new Set(pairs.map(([, column]) => givens[column]))
  const left = givens.filter((given) => !taken.has(given) && !tally.isNeutral(given[firstField]))
  return { partners, left }
}

function scoreFound(field, truths, { partners, left }, keys, tally) {
  const found = [...partners].filter(([truth, given]) =>
    keys.some((key) => similarityOf(truth[key], given[key]) >= 0.6),
  ).length
  tally.add(field, found, truths.length, found, partners.size + left.length)
}

const noEntry = { bullets: [] }

const workEntry = (work) => ({
  name: textOf(work?.name) || textOf(work?.company),
  position: textOf(work?.position),
  location: textOf(work?.location),
  startDate: textOf(work?.startDate),
  endDate: endOf(work?.endDate),
  summary: textOf(work?.summary),
  bullets: listOf(work?.highlights).map(textOf).filter(isFilled),
})

const bodyOf = ({ summary, bullets }) => [summary ?? '', ...bullets].join(' ')

function weighWork(truth, given) {
  const titles = similarityOf(truth.name, given.name) + similarityOf(truth.position, given.position)
  const text = similarityOf(bodyOf(truth), bodyOf(given))
  return 0.3 * titles + 0.2 * weighDates(truth, given) + 0.2 * text
}

/** Employers, positions, places, dates and bullets. */
export function scoreWork(truth, given, tally) {
  const truths = listOf(truth.work).map(workEntry)
  const givens = listOf(given.work)
    .map(workEntry)
    .filter(
      ({ name, position, startDate, summary, bullets }) =>
        [name, position, startDate, summary].some(isFilled) || bullets.length,
    )
  const paired = pairEntries(truths, givens, weighWork, tally, 'name')
  for (const entry of truths) {
    const partner = paired.partners.get(entry) ?? noEntry
    tally.one('work.name', entry.name, partner.name, isAlike(0.8))
    tally.one('work.position', entry.position, partner.position, isAlike(0.8))
    tally.one('work.location', entry.location, partner.location, isAlike(0.8))
    tally.one('work.startDate', entry.startDate, partner.startDate, isSameDate)
    tally.one('work.endDate', entry.endDate, partner.endDate, isSameDate)
    // The text of an entry given as one more bullet costs nothing.
    const isText = (bullet) => isFilled(entry.summary) && similarityOf(bullet, entry.summary) >= 0.5
    tally.set('work.highlights', entry.bullets, partner.bullets, similarityOf, 0.7, isText)
    const bullets = partner.bullets.filter((bullet) => !tally.isNeutral(bullet))
    tally.partly('work.text', bodyOf(entry), bodyOf({ ...partner, bullets }))
  }
  for (const entry of paired.left) {
    for (const key of ['name', 'position', 'location', 'startDate', 'endDate']) {
      tally.one(`work.${key}`, '', entry[key], () => false)
    }
    tally.set('work.highlights', [], entry.bullets, similarityOf, 0.7)
    tally.partly('work.text', '', bodyOf(entry))
  }
  scoreFound('work.entry', truths, paired, ['name', 'position'], tally)
}

const studyEntry = (study) => ({
  institution: textOf(study?.institution),
  degree: [textOf(study?.studyType), textOf(study?.area)].filter(Boolean).join(' '),
  startDate: textOf(study?.startDate),
  endDate: endOf(study?.endDate),
})

const weighStudies = (truth, given) =>
  0.4 * similarityOf(truth.institution, given.institution) +
  0.35 * similarityOf(truth.degree, given.degree) +
  0.25 * weighDates(truth, given)

/** Institutions, degrees and dates. */
export function scoreEducation(truth, given, tally) {
  const truths = listOf(truth.education).map(studyEntry)
  const givens = listOf(given.education)
    .map(studyEntry)
    .filter((entry) => Object.values(entry).some(isFilled))
  const paired = pairEntries(truths, givens, weighStudies, tally, 'institution')
  const fields = [
    ['institution', isAlike(0.8)],
    ['degree', isAlike(0.7)],
    ['startDate', isSameDate],
    ['endDate', isSameDate],
  ]
  for (const [key, isEqual] of fields) {
    const field = `education.${key}`
    for (const entry of truths) {
      tally.one(field, entry[key], paired.partners.get(entry)?.[key], isEqual)
    }
    for (const entry of paired.left) tally.one(field, '', entry[key], () => false)
  }
  scoreFound('education.entry', truths, paired, ['institution', 'degree'], tally)
}
