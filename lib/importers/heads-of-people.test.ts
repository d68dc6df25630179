import { expect, it } from 'vitest'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import { contentOf } from './testing/content-of'
import { pageOf } from './testing/page-of'

it.each([
  ['es', 'Experiencia laboral', '(2014 - 2016)', 'Calzados Florentinos SA', 'Auditoría'],
  ['en', 'Experience', '01/2015 – 04/2016:', 'Clerk at Brightwell Ltd', 'Kept books'],
])(
  'a line that begins with a range of dates is an entry, however long: %s',
  async (_, heading, range, head, told) => {
    const { work } = await contentOf(
      pageOf(
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
    pageOf(
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

it.each([
  ['en', 'Sales assistant —Kima GmbH', 'Warehouse manager —Brook & Dean Ltd'],
  ['en', 'Sales assistant at company Kima GmbH', 'Warehouse manager at company Brook & Dean Ltd'],
  ['pl', 'Programista w firmie Kima GmbH', 'Kierownik działu w firmie Brook & Dean Ltd'],
  ['fr', 'Comptable au sein de l’équipe Kima GmbH', 'Serveur au sein de Brook & Dean Ltd'],
  ['uk', 'Менеджер з продажу у Kima GmbH', 'Бухгалтерка у Brook & Dean Ltd'],
])('a title and its employer are parted: %s, %s', async (_, first, second) => {
  const { work } = await contentOf(
    pageOf(
      '<h1>Ines Kaltwasser</h1>',
      '<h2>Experience</h2>',
      `<p><b>${first}</b></p>`,
      '2018 – 2021',
      '<ul><li>Ran two shifts</li></ul>',
      `<p><b>${second}</b></p>`,
      '2015 – 2018',
      '<ul><li>Kept the books</li></ul>',
    ),
    'cv.html',
  )
  expect(work.map(({ name }) => name)).toEqual(['Kima GmbH', 'Brook & Dean Ltd'])
})

it.each([
  ['en', 'Experience', 'Company name', 'Period'],
  ['pt', 'Experiência profissional', 'Empresa', 'Período'],
  ['es', 'Experiencia laboral', 'Empresa', 'Período'],
  ['de', 'Berufserfahrung', 'Arbeitgeber', 'Zeitraum'],
])(
  'the line without a label above a labelled employer is the title: %s',
  async (_, heading, employer, period) => {
    const { work } = await contentOf(
      pageOf(
        '<h1>Ines Kaltwasser</h1>',
        `<h2>${heading}</h2>`,
        'Sternwarte Leitung',
        `${employer}: Kima GmbH`,
        `${period}: 02/2018 – 05/2021`,
        '<ul><li>Ran two shifts</li><li>Kept the books</li><li>Wrote the plan</li></ul>',
        'Sternwarte Führung',
        `${employer}: Brook & Dean Ltd`,
        `${period}: 03/2015 – 01/2018`,
      ),
      'cv.html',
    )
    expect(work.map(({ position, name, startDate }) => [position, name, startDate])).toEqual([
      ['Sternwarte Leitung', 'Kima GmbH', '2018-02'],
      ['Sternwarte Führung', 'Brook & Dean Ltd', '2015-03'],
    ])
    expect(work[0]?.highlights.map(({ text }) => text)).toEqual([
      'Ran two shifts',
      'Kept the books',
      'Wrote the plan',
    ])
  },
)

it.each([
  ['en', 'Employer', 'Position', 'Period'],
  ['de', 'Arbeitgeber', 'Position', 'Zeitraum'],
  ['es', 'Empresa', 'Cargo', 'Período'],
])(
  'an employer over several rows of a table is that of each: %s',
  async (_, employer, title, time) => {
    const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`
    const cell = (text: string, rows = 1) => `<td rowspan="${rows}">${text}</td>`
    const { work } = await contentOf(
      pageOf(
        '<h1>Ines Kaltwasser</h1>',
        '<h2>Experience</h2>',
        `<table>${row(cell(employer), cell(title), cell(time))}${row(cell('Kima GmbH', 2), cell('Manager'), cell('2018 – 2021'))}${row(cell('Clerk'), cell('2015 – 2018'))}${row(cell('Brook & Dean Ltd'), cell('Pilot'), cell('2012 – 2015'))}</table>`,
      ),
      'cv.html',
    )
    const posts = flattenRoles(work)
    expect(posts.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
      ['Kima GmbH', 'Manager', '2018'],
      ['Kima GmbH', 'Clerk', '2015'],
      ['Brook & Dean Ltd', 'Pilot', '2012'],
    ])
  },
)

it.each([
  ['en', 'Experience', 'Kima Ltd (bought by the Brook Group in 2016)'],
  ['de', 'Berufserfahrung', 'Kima GmbH (seit der Fusion von 2016)'],
  ['fr', 'Expérience professionnelle', 'Kima SARL (rachetée par le groupe Brook en 2016)'],
])('a year in the brackets of an employer is not its time: %s', async (_, heading, employer) => {
  const { work } = await contentOf(
    pageOf(
      '<h1>Ines Kaltwasser</h1>',
      `<h2>${heading}</h2>`,
      `<p><b>${employer}</b></p>`,
      'Manager, 05/2012 – 09/2014',
      '<ul><li>Ran two shifts</li></ul>',
    ),
    'cv.html',
  )
  expect(work.map(({ name, startDate, endDate }) => [name, startDate, endDate])).toEqual([
    [employer, '2012-05', '2014-09'],
  ])
})

it('facts of the person with a label of their own come back as details, and lists of patents as a section', async () => {
  const { basics, publications, custom } = await contentOf(
    pageOf(
      '<h1>Ines Kaltwasser</h1>',
      'Leeds · ines@example.org · NMC PIN: 15F2210E · RCN membership: 4418027',
      '<h2>Publications</h2>',
      '<p><b>Triage in nine minutes</b>, 2022</p>',
      '<h2>Patents</h2>',
      '<p><b>Clip for drip lines</b>, 2021</p>',
    ),
    'cv.html',
  )
  expect(basics.details.map(({ label, value }) => [label, value])).toEqual([
    ['NMC PIN', '15F2210E'],
    ['RCN membership', '4418027'],
  ])
  expect(publications.map(({ name }) => name)).toEqual(['Triage in nine minutes'])
  expect(custom.map(({ title, entries }) => [title, entries.map(({ name }) => name)])).toEqual([
    ['Patents', ['Clip for drip lines']],
  ])
})
