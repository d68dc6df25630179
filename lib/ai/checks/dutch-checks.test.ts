import { expect, it } from 'vitest'
import { hintsOfLine } from './line-hints'
import { runChecks } from './run-checks'
import { ask, posts } from './testing/cases'

const bullets = [
  'Verantwoordelijk voor het rooster van het team op de afdeling',
  'Verkortte de wachttijd voor de patiënten van 40 naar 25 minuten',
  'Leidde drie nieuwe collega’s van de afdeling op',
]

/** A CV in Dutch, whose folder has words of checks and none of the tense of lines. */
const dutch = (changes: { bullets?: string[]; summary?: string }) => {
  const { sample } = posts({ endDate: '2024-01', bullets: changes.bullets ?? bullets })
  const summary = changes.summary ?? 'Verpleegkundige met tien jaar ervaring in het ziekenhuis.'
  const { document, ...question } = ask({
    sample: { ...sample, summary, education: [], skills: [], languages: [] },
    language: 'nl',
  })
  return { ...question, document }
}

const statusesOf = (changes: Parameters<typeof dutch>[0]) =>
  Object.fromEntries(runChecks(dutch(changes)).results.map(({ id, status }) => [id, status]))

it('finds a weak opening, the first person and a worn-out phrase in a Dutch CV', () => {
  expect(statusesOf({})).toMatchObject({
    'strong-openings': 'warn',
    'no-first-person': 'pass',
    'no-worn-phrases': 'pass',
    'past-tense': 'not-applicable',
  })
  const told = ['Ik verzorgde patiënten op de afdeling', ...bullets.slice(1)]
  expect(
    statusesOf({ bullets: told, summary: 'Ik ben een stressbestendige teamspeler van het huis.' }),
  ).toMatchObject({
    // Dutch has no list of verbs that lines begin with.
    'strong-openings': 'not-applicable',
    'no-first-person': 'warn',
    'no-worn-phrases': 'warn',
  })
})

it('asks below a Dutch line for what was done', () => {
  const { document } = dutch({})
  const [job] = document.content.work
  const [hint] = hintsOfLine(document, job?.highlights[0]?.id ?? '')
  expect([hint?.kind, hint?.values.text]).toEqual(['weak', 'Verantwoordelijk voor'])
})
