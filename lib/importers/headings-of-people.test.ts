import { expect, it } from 'vitest'
import { contentOf } from './testing/content-of'
import { pageOf } from './testing/page-of'

it.each([
  ['en', 'Objective:', 'Education:', 'Intern Experience:', 'Language Skills:'],
  ['fr', 'Profil :', 'Formation :', 'Expérience professionnelle complémentaire :', 'Langues :'],
  ['de', 'Profil:', 'Ausbildung:', 'Berufserfahrung Pflege:', 'Sprachen:'],
])(
  'where headings are lines with a colon, one with more words than a list knows is a heading: %s',
  async (_, profile, school, work, languages) => {
    const { work: jobs } = await contentOf(
      pageOf(
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
    pageOf(
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
      pageOf(
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
