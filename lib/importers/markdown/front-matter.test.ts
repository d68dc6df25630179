import { expect, it } from 'vitest'
import { contentOf } from '../testing/content-of'

const body =
  '## Erfahrung\n\n### Köchin, Kima GmbH\n\n03/2014 – 02/2018\n\n- Kochte für 300 Gäste\n'

/** Returns name, headline, e-mail address and the number of jobs of a document below settings. */
async function personOf(settings: string, text = body) {
  const { basics, work } = await contentOf(`---\n${settings}\n---\n\n${text}`, 'cv.md')
  return [basics.name, basics.label, basics.email, work.length]
}

it.each([
  ['a name', 'title: Lebenslauf\nauthor: Ines Kaltwasser\ndate: 2024-05-01'],
  ['a list of authors', 'author:\n  - name: Ines Kaltwasser\n    orcid: 0000-0001\nformat: html'],
  ['the parts of a name', 'author:\n  name:\n    given: Ines\n    family: Kaltwasser\nlang: de'],
  ['keys of a class', 'firstname: Ines\nlastname: Kaltwasser\noutput: vitae::awesomecv'],
  ['a title that is the name', 'layout: cv\ntitle: Ines Kaltwasser'],
])('reads the person in the settings above a document: %s', async (_, settings) => {
  expect(await personOf(settings)).toEqual(['Ines Kaltwasser', '', '', 1])
})

it('reads contacts and a position, and no setting', async () => {
  const settings =
    'author: Ines Kaltwasser\nposition: Küchenchefin\nemail: ines@example.org\ntheme: cosmo'
  expect(await personOf(settings)).toEqual([
    'Ines Kaltwasser',
    'Küchenchefin',
    'ines@example.org',
    1,
  ])
})

it('reads an author above sections of the first level, and leaves a title above a name', async () => {
  const sections = body.replaceAll(/^#(?=#)/gm, '')
  expect(await personOf('author: Ines Kaltwasser', sections)).toEqual([
    'Ines Kaltwasser',
    '',
    '',
    1,
  ])
  const own = `# Ines Kaltwasser\n\n${body}`
  expect(await personOf('layout: cv\ntitle: Kitchen notes', own)).toEqual([
    'Ines Kaltwasser',
    '',
    '',
    1,
  ])
})

it('leaves a rule and damaged settings', async () => {
  expect(await personOf('Text: [', `# Ines Kaltwasser\n\n${body}`)).toHaveLength(4)
  const { basics } = await contentOf(`# Ines Kaltwasser\n\n---\n\n${body}`, 'cv.md')
  expect(basics.name).toBe('Ines Kaltwasser')
})

it('lists footnotes, and drops their marks and the boxes of tasks', async () => {
  const text = `# Ines Kaltwasser\n\n${body}- [x] Meisterprüfung bestanden[^a]\n- [ ] Buch[^2] geplant\n\n[^a]: Mit Auszeichnung.\n[^2]: Verlag Brook.\n`
  const { work } = await contentOf(text, 'cv.md')
  expect(
    work.map(({ summary, highlights }) => [summary, ...highlights.map((one) => one.text)]),
  ).toEqual([['', 'Kochte für 300 Gäste', 'Meisterprüfung bestanden', 'Buch geplant']])
})

it.each([
  ['Occupation', '`2014 - 2018`\n__Cook__, Kima Ltd\n\n- Cooked for 300 guests\n'],
  ['Occupations', '### Cook, Kima Ltd\n\n2014 - 2018\n'],
])('reads the jobs below "%s"', async (heading, text) => {
  const { work } = await contentOf(
    `# Ines Kaltwasser\n\n## Currently\n\nCooks for large houses and teaches.\n\n## ${heading}\n\n${text}`,
    'cv.md',
  )
  expect(work.map(({ name, position }) => [name, position])).toEqual([['Kima Ltd', 'Cook']])
})
