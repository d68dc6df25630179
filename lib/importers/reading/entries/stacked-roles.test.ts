import { expect, it } from 'vitest'
import { contentOf } from '../../testing/content-of'

/** Returns position, employer and dates of the jobs, and the number of their bullets. */
async function rolesOf(text: string, fileName: string) {
  const { work } = await contentOf(text, fileName)
  return work.flatMap((entry) => {
    const roles = entry.roles.length > 0 ? entry.roles : [entry]
    return roles.map(({ position, startDate, endDate, highlights }) =>
      [entry.name, position, startDate, endDate, highlights.length].join('|'),
    )
  })
}

const gap = ' '.repeat(30)

it.each([
  {
    file: 'English, dates in a column',
    heading: 'Experience',
    roles: [`Head Baker${gap}March 2018 to date`, `Baker${gap}Jun 2014 - Feb 2018`],
    titles: ['Head Baker', 'Baker'],
  },
  {
    file: 'German, dates behind a comma',
    heading: 'Berufserfahrung',
    roles: ['Bäckermeisterin, 03/2018 – heute', 'Bäckerin, 06/2014 – 02/2018'],
    titles: ['Bäckermeisterin', 'Bäckerin'],
  },
  {
    file: 'French, dates in front',
    heading: 'Expérience professionnelle',
    roles: ['mars 2018 – aujourd’hui : Chef d’équipe', 'juin 2014 – février 2018 : Technicien'],
    titles: ['Chef d’équipe', 'Technicien'],
  },
  {
    file: 'Spanish, dates in brackets',
    heading: 'Experiencia laboral',
    roles: ['Jefa de obra (marzo 2018 – actualidad)', 'Ingeniera (junio 2014 – febrero 2018)'],
    titles: ['Jefa de obra', 'Ingeniera'],
  },
])(
  'reads two dated titles below an employer as two roles: $file',
  async ({ heading, roles, titles }) => {
    const text = [
      ...['Ida Long', 'ida@example.org', '', heading, '', 'Kettle Bakery', ...roles],
      ...['- Baked for 300 guests', '- Taught four apprentices'],
      ...['', 'Sample Mill GmbH', 'Miller, 2010 - 2013', '- Ground wheat'],
    ]
    expect(await rolesOf(text.join('\n'), 'cv.txt')).toEqual([
      `Kettle Bakery|${titles[0]}|2018-03||0`,
      `Kettle Bakery|${titles[1]}|2014-06|2018-02|2`,
      'Sample Mill GmbH|Miller|2010|2013|1',
    ])
  },
)

it('reads three dated titles, and the whole period at the employer', async () => {
  const lines = [
    ...['Ida Long', 'ida@example.org', '', 'Experience', ''],
    ...[`Kettle Bakery${gap}2010 - 2020`, `Head Baker${gap}2018 - 2020`],
    ...[`Baker${gap}2014 - 2018`, `Apprentice${gap}2010 - 2014`, '- Baked for 300 guests'],
  ]
  expect(await rolesOf(lines.join('\n'), 'cv.txt')).toEqual([
    'Kettle Bakery|Head Baker|2018|2020|0',
    'Kettle Bakery|Baker|2014|2018|0',
    'Kettle Bakery|Apprentice|2010|2014|1',
  ])
})

it('reads two dated paragraphs of a web page', async () => {
  const page = `<h1>Ida Long</h1><h2>Experience</h2><p>Kettle Bakery</p>
    <p>Head Baker, 2018 - 2020</p><p>Baker, 2014 - 2018</p><ul><li>Baked for 300 guests</li></ul>`
  expect(await rolesOf(page, 'cv.html')).toEqual([
    'Kettle Bakery|Head Baker|2018|2020|0',
    'Kettle Bakery|Baker|2014|2018|1',
  ])
})
