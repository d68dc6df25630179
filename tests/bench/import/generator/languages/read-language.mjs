import { readFileSync } from 'node:fs'

const single = new Set(['code', 'country', 'direction'])
const listOf = (text, separator = ' | ') => text.split(separator).map((part) => part.trim())

/** A job is one line: its titles, what one studies for it, its skills. */
function readJob(text) {
  const [titles, area, skills] = listOf(text, ' = ')
  return { titles: listOf(titles, ';'), area, skills: listOf(skills, ';') }
}

/**
 * The words of one language: a file of `key: value | value` lines, `job` once for each job, `h.…` the
 * headings of a section.
 *
 * @param {string} code such as `de`
 * @returns {object} every key with its list; `headings` by section; `jobs`
 */
export function readLanguage(code) {
  const words = { headings: {}, jobs: [], gapped: [], direction: 'ltr' }
  for (const line of readFileSync(new URL(`${code}.txt`, import.meta.url), 'utf8').split('\n')) {
    const found = /^([\w.]+): (.*)$/.exec(line)
    if (!found) continue
    const [, key, text] = found
    if (key === 'job') words.jobs.push(readJob(text))
    else if (key.startsWith('h.')) words.headings[key.slice(2)] = listOf(text)
    else words[key] = single.has(key) ? text : listOf(text)
  }
  return words
}

/** Lists of words that must differ between the halves: who a person is, where they worked and what they say. */
const parted = [
  ...['given', 'family', 'cities', 'streets', 'employers', 'institutions', 'jobs', 'bullets'],
  ...['texts', 'summaries', 'projects', 'projecttexts', 'certificates', 'issuers', 'awards'],
  ...['volunteer', 'publications', 'interests', 'users', 'patronym'],
]

/**
 * The words that one half of the people is made of. The first half's headings and dates are every second
 * form, the other half has all, so that it holds forms that the first has not.
 *
 * @param {object} words as read
 * @param {'a' | 'b'} half
 */
export function halfOf(words, half) {
  const rest = half === 'a' ? 0 : 1
  const everySecond = (items) => items.filter((_, index) => index % 2 === rest)
  const mine = { ...words }
  for (const key of parted) if (words[key]) mine[key] = everySecond(words[key])
  if (half === 'b') return { ...mine, shapes: [...words.shapes, ...words.gapped] }
  mine.headings = Object.fromEntries(
    Object.entries(words.headings).map(([key, forms]) => [key, everySecond(forms)]),
  )
  return { ...mine, present: everySecond(words.present), dashes: words.dashes.slice(0, 3) }
}
