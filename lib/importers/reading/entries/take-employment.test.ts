import { expect, it } from 'vitest'
import { contentOf } from '../../testing/content-of'

/** Returns employer, position, type of employment and place of each job. */
async function jobsOf(text: string, fileName = 'cv.txt') {
  const { work } = await contentOf(text, fileName)
  return work.flatMap((entry) => {
    const roles = entry.roles.length > 0 ? entry.roles : [entry]
    return roles.map((role) =>
      [entry.name, role.position, entry.employment, role.location || entry.location].join('|'),
    )
  })
}

it.each([
  {
    language: 'German',
    lines: [
      ...['Berufserfahrung', '', 'Tischlerin', 'Holzwerk Kima GmbH · Teilzeit'],
      ...['03/2019 – heute', 'Hamburg, Deutschland · Hybrid', 'Baut Treppen.'],
      ...['', 'Zimmerin', 'Brook AG · Ausbildung', '08/2015 – 02/2019', 'Köln', 'Baute Dächer.'],
    ],
    jobs: [
      'Holzwerk Kima GmbH|Tischlerin|Teilzeit · Hybrid|Hamburg, Deutschland',
      'Brook AG|Zimmerin|Ausbildung|Köln',
    ],
  },
  {
    language: 'French',
    lines: [
      ...['Expérience professionnelle', '', 'Comptable', 'Kima SARL · CDI'],
      ...['mars 2019 – aujourd’hui', 'Lyon, France · À distance', 'Tient les comptes.'],
      ...['', 'Assistante comptable', 'Groupe Brook · Alternance'],
      ...['septembre 2017 – février 2019', 'Lille, France', 'Saisie des factures.'],
    ],
    jobs: [
      'Kima SARL|Comptable|CDI · À distance|Lyon, France',
      'Groupe Brook|Assistante comptable|Alternance|Lille, France',
    ],
  },
  {
    language: 'Portuguese, a line of its own',
    lines: [
      ...['Experiência profissional', '', 'Enfermeira', 'Hospital Kima', 'Tempo integral'],
      ...['03/2019 – atual', 'Cuida de doze leitos.'],
    ],
    jobs: ['Hospital Kima|Enfermeira|Tempo integral|'],
  },
])('takes types of employment off employers and places: $language', async ({ lines, jobs }) => {
  const text = ['Ines Kaltwasser', 'ines@example.org', '', ...lines].join('\n')
  expect(await jobsOf(text)).toEqual(jobs)
})

it('reads the roles below an employer with the duration of all of them', async () => {
  const page = `<h1>Ines Kaltwasser</h1><h2>Experience</h2>
    <p>Kima Bakery</p><p>6 yrs 3 mos</p><p>Head Cook</p><p>Part-time</p><p>Apr 2018 - Jun 2020</p>
    <p>Ran the night shift.</p><p>Cook</p><p>Full-time</p><p>Apr 2014 - Mar 2018</p><p>Made rye bread.</p>`
  expect(await jobsOf(page, 'cv.html')).toEqual([
    'Kima Bakery|Head Cook|Part-time|',
    'Kima Bakery|Cook|Full-time|',
  ])
})
