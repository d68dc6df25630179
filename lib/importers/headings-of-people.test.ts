import { expect, it } from 'vitest'
import { contentOf } from './testing/content-of'

const page = (...lines: string[]) =>
  `<!doctype html><html><body>${lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('')}</body></html>`

it.each([
  ['en', 'Objective:', 'Education:', 'Intern Experience:', 'Language Skills:'],
  ['fr', 'Profil :', 'Formation :', 'Expérience professionnelle complémentaire :', 'Langues :'],
  ['de', 'Profil:', 'Ausbildung:', 'Berufserfahrung Pflege:', 'Sprachen:'],
])(
  'where headings are lines with a colon, one with more words than a list knows is a heading: %s',
  async (_, profile, school, work, languages) => {
    const { work: jobs } = await contentOf(
      page(
        'Ines Kaltwasser',
        'ines@kaltwasser.example',
        profile,
        'Calm and quick.',
        school,
        'Brightwell College, 2015 – 2018',
        work,
        'Manager, Kima GmbH, 2018 – 2021',
        languages,
        'English',
      ),
      'cv.html',
    )
    expect(jobs.map(({ position, name }) => [position, name])).toEqual([['Manager', 'Kima GmbH']])
  },
)

it('what is told of jobs under a label with a colon stays with them', async () => {
  const { work, volunteer } = await contentOf(
    page(
      'Nora Quillfeather',
      'Objective:',
      'Calm and quick.',
      'Experience:',
      'Manager, Brightwell Ltd, 2018 – 2021',
      'Responsibilities:',
      '<ul><li>Ran two shifts</li></ul>',
      'Education:',
      'Brightwell College, 2015 – 2018',
    ),
    'cv.html',
  )
  expect(work.map(({ highlights }) => highlights.map(({ text }) => text))).toEqual([
    ['Ran two shifts'],
  ])
  expect(volunteer).toEqual([])
})

it.each([
  ['en', 'Education', 'Skills', 'Languages', 'WORK EXPERIENCE'],
  ['es', 'Formación', 'Habilidades', 'Idiomas', 'EXPERIENCIA LABORAL'],
  ['no', 'Utdanning', 'Ferdigheter', 'Språk', 'ARBEIDSERFARING'],
])(
  'the one heading of jobs in another look than the others is a heading: %s',
  async (_, school, skills, languages, work) => {
    const { work: jobs } = await contentOf(
      page(
        '<h1>Ines Kaltwasser</h1>',
        `<h2>${school}</h2>`,
        'Brightwell College, 2015 – 2018',
        `<p><b>${work}</b></p>`,
        'Manager, Kima GmbH, 2018 – 2021',
        `<h2>${skills}</h2>`,
        'Excel',
        `<h2>${languages}</h2>`,
        'English',
      ),
      'cv.html',
    )
    expect(jobs.map(({ name }) => name)).toEqual(['Kima GmbH'])
  },
)

it.each([
  ['Expected graduation: May 2027', 'BSc Physics, University of Leeds'],
  ['Voraussichtlicher Abschluss: 05/2027', 'Bachelor Physik, Universität Leipzig'],
  ['Data de conclusão: 05/2027', 'Bacharelado em Física, Universidade de Braga'],
])('the label of a date is no degree: %s', async (dated, degree) => {
  const { education } = await contentOf(
    `# Nora\n\n## Education\n\n${degree}\n\n${dated}\n`,
    'cv.md',
  )
  expect(education.map(({ endDate }) => endDate)).toEqual(['2027-05'])
  const texts = education.flatMap(({ studyType, area, institution }) => [
    studyType,
    area,
    institution,
  ])
  expect(texts.join(' ')).not.toMatch(/expected|abschluss|conclusão/i)
})

it.each([
  ['es', 'Experiencia laboral', '(2014 - 2016)', 'Calzados Florentinos SA', 'Auditoría'],
  ['en', 'Experience', '01/2015 – 04/2016:', 'Clerk at Brightwell Ltd', 'Kept books'],
])(
  'a line that begins with a range of dates is an entry, however long: %s',
  async (_, heading, range, head, told) => {
    const { work } = await contentOf(
      page(
        '<h1>Ines Kaltwasser</h1>',
        `<h2>${heading}</h2>`,
        `${range} ${head}. ${told} ${'und mehr '.repeat(12)}`,
        `${range.replaceAll('6', '7')} ${head}. ${told} ${'und mehr '.repeat(12)}`,
      ),
      'cv.html',
    )
    expect(work.map(({ endDate }) => endDate.slice(0, 4))).toEqual(['2016', '2017'])
  },
)

it('the one bold line of an entry is its title, however long', async () => {
  const title =
    'Manager of the shops in the north and of their stores | Kima Stores of the North GmbH'
  const { work } = await contentOf(
    page(
      '<h1>Ines Kaltwasser</h1>',
      '<h2>Experience</h2>',
      '05/2018 – 09/2021',
      `<p><b>${title}</b></p>`,
      '<ul><li>Ran two shifts</li></ul>',
    ),
    'cv.html',
  )
  expect(work.map(({ position, name }) => `${position} | ${name}`)).toEqual([title])
})
