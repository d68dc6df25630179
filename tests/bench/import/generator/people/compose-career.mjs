import { drawNumbers } from './draw-numbers.mjs'
import { fillIn } from './fill-in.mjs'

/** The month that every CV of the sets is written in. */
const now = 2026 * 12 + 2

const monthOf = (count) => [Math.floor(count / 12), (count % 12) + 1]

/** Deals a CV's bullets: no sentence twice, so that old positions may be left with few or none. */
function bulletDealer(words, random) {
  const left = random.shuffle(words.bullets)
  return (max) =>
    left.splice(0, random.between(1, max)).map((sentence) => fillIn(sentence, drawNumbers(random)))
}

/** One position; `end` is where it ends, counted in months. */
function composeRole(title, end, isOpen, words, random, deal) {
  const start = end - random.between(9, 58)
  const role = {
    title,
    start: monthOf(start),
    end: isOpen ? null : monthOf(end),
    text: random.chance(0.25)
      ? fillIn(random.pick(words.texts), { ...drawNumbers(random), years: random.between(3, 9) })
      : '',
    bullets: random.chance(0.1) ? [] : deal(end === now ? 6 : 4),
  }
  return { role, before: start - random.between(0, 7) }
}

/**
 * Where somebody worked, last first: employers of one to three positions.
 *
 * @param {object} job titles from the middle, the top and the beginning of the way
 */
export function composeCareer(job, words, random) {
  const [middle, top, first] = job.titles
  const deal = bulletDealer(words, random)
  const count = random.between(2, 4)
  const employers = random.some(words.employers, count)
  const titles = [
    random.chance(0.5) ? top : middle,
    middle,
    first,
    random.pick(words.jobs).titles[2],
  ]
  let end = random.chance(0.75) ? now : now - random.between(3, 30)
  const isOpen = end === now
  return employers.map((organisation, index) => {
    const [city] = random.pick(words.cities).split(/, /)
    const isTwice = random.chance(0.18)
    const names = isTwice ? [titles[index], index === 0 ? middle : first] : [titles[index]]
    const roles = [...new Set(names)].map((title, at) => {
      const made = composeRole(title, end, isOpen && index === 0 && at === 0, words, random, deal)
      end = made.before
      return made.role
    })
    return { organisation, city: random.chance(0.7) ? city : '', roles }
  })
}

/** Composes the education of a person, last first. */
export function composeStudies(job, words, random) {
  let year = random.between(2003, 2014)
  const degrees = random.some(words.degrees, random.between(1, 3))
  return degrees.map((degree) => {
    const [city] = random.pick(words.cities).split(/, /)
    const end = year
    const start = end - random.between(2, 4)
    year = start - random.between(0, 1)
    return {
      institution: fillIn(random.pick(words.institutions), { city }),
      degree,
      area: random.chance(0.85) ? job.area : '',
      start: [start, 9],
      end: [end, random.between(5, 7)],
      text: '',
    }
  })
}
