import { expect, it } from 'vitest'
import { mayBeTown } from './lexicon/towns/town-filter'
import { contentOf } from './testing/content-of'

it.each([
  ['pt', 'Nádia Ferreirinha', 'Experiência profissional', 'não possuo', 'Formação'],
  ['ru', 'Пётр Залесский', 'Опыт работы', 'Отсутствует', 'Образование'],
  ['de', 'Jutta Ahlbrandt', 'Berufserfahrung', 'keine', 'Ausbildung'],
  ['en', 'Nora Quillfeather', 'Work experience', 'None yet', 'Education'],
])(
  'an answer without date, employer or title is no job: %s',
  async (_, name, work, none, school) => {
    const content = await contentOf(
      `# ${name}\n\n## ${work}\n\n${none}\n\n## ${school}\n\n${none}\n`,
      'cv.md',
    )
    expect(content.work).toEqual([])
    expect(content.education).toEqual([])
  },
)

it('a job with a known title and no date stays', async () => {
  const content = await contentOf(
    '# Nora Quillfeather\n\n## Work experience\n\nWarehouse manager, Brightwell Ltd\n\n- Ran two shifts\n',
    'cv.md',
  )
  expect(content.work.map(({ position }) => position)).toEqual(['Warehouse manager'])
})

it.each([
  ['fr', 'Expérience professionnelle', 'Formation', 'Langues'],
  ['de', 'Berufserfahrung', 'Ausbildung', 'Sprachen'],
  ['es', 'Experiencia laboral', 'Formación', 'Idiomas'],
])(
  'headings in the first column of a table begin sections, whatever their style: %s',
  async (_, work, school, languages) => {
    const row = (label: string, ...lines: string[]) =>
      `<tr><td>${label}</td><td>${lines.map((line) => `<p>${line}</p>`).join('')}</td></tr>`
    const {
      work: jobs,
      education,
      languages: spoken,
    } = await contentOf(
      `<!doctype html><html><body><p>Ines Kaltwasser</p><table>
${row(work, '02.2018 – 05.2021 Brightwell GmbH', 'Manager', '06.2010 – 01.2018 Kima GmbH', 'Account Manager')}
${row(school, '09.2005 – 07.2010', 'Universität Leipzig', 'Bachelor')}
${row(languages, 'English: C1', 'Deutsch: B2')}
</table></body></html>`,
      'cv.html',
    )
    expect(jobs.map(({ name, position }) => [name, position])).toEqual([
      ['Brightwell GmbH', 'Manager'],
      ['Kima GmbH', 'Account Manager'],
    ])
    expect(education.map(({ institution }) => institution)).toEqual(['Universität Leipzig'])
    expect(spoken.map(({ fluency }) => fluency)).toEqual(['C1', 'B2'])
  },
)

it('a heading with a word of headings ends the entry above it', async () => {
  const { work, volunteer, skills } = await contentOf(
    `<!doctype html><html><body><p><b>Thea Lambrick</b></p><p>Leeds, UK | thea@example.com</p>
<p><b>Work Experience</b></p><p>Northside Library, Leeds</p><p>Library Assistant, July 2022 – October 2024</p><ul><li>Lent 300 books a day</li></ul>
<p><b>Volunteering &amp; Leadership</b></p><p>Harbour Trust, Hull</p><p>Event Coordinator, August 2020 – May 2021</p><ul><li>Planned four events</li></ul>
<p><b>Skill Areas</b></p><ul><li>Office: Word, Excel</li><li>Library: Koha, Dewey</li></ul></body></html>`,
    'cv.html',
  )
  expect(work.map(({ position }) => position)).toEqual(['Library Assistant'])
  expect(volunteer.map(({ position }) => position)).toEqual(['Event Coordinator'])
  expect(skills.map(({ name }) => name)).toEqual(['Office', 'Library'])
})

it.each([
  ['Krankenschwester. Fachklinik für Chirurgie', 'Krankenschwester', 'Fachklinik für Chirurgie'],
  ['Infirmière. Clinique des Tilleuls', 'Infirmière', 'Clinique des Tilleuls'],
])('a full stop behind a word parts title and employer: %s', async (line, position, name) => {
  const { work } = await contentOf(
    `# Ines Kaltwasser\n\n## Experience\n\n02.2014 – 08.2015 ${line}\n\n- Two wards\n`,
    'cv.md',
  )
  expect(work.map((job) => [job.position, job.name])).toEqual([[position, name]])
})

it.each([
  [
    'fr',
    'Expérience',
    'Électromécanicien chez Emballages Dinan',
    'Stage à la Clinique des Tilleuls',
    'Stage',
    'Clinique des Tilleuls',
  ],
  [
    'de',
    'Berufserfahrung',
    'Elektriker bei Brightwell GmbH',
    'Pflegerin im Klinikum Nordhafen',
    'Pflegerin',
    'Klinikum Nordhafen',
  ],
])(
  'list items with a leading date are entries, the others what is told of them: %s',
  async (_, heading, one, other, position, name) => {
    const { work } = await contentOf(
      `# Ines Kaltwasser\n\n## ${heading}\n\n- 09.2020 - 08.2023 : ${one}\n- Twelve lines\n- Spare parts\n- 04.2019 - 06.2019 : ${other}\n`,
      'cv.md',
    )
    expect(work.map(({ highlights }) => highlights.map(({ text }) => text))).toEqual([
      ['Twelve lines', 'Spare parts'],
      [],
    ])
    expect([work[1]?.position, work[1]?.name]).toEqual([position, name])
  },
)

it.each([
  [
    'Schwerpunkt: Industrielle Informatik',
    'Bachelor Automatisierungstechnik, FH Traunsee, Wels.',
    'FH Traunsee',
    'Wels',
  ],
  [
    'Thesis: Tides of the north',
    'Bachelor of Physics, University of Hull, Harwell.',
    'University of Hull',
    'Harwell',
  ],
])(
  'a labelled line below a degree is a note of it, and a small town none of the school: %s',
  async (note, line, institution, location) => {
    const { education } = await contentOf(
      `# Ines Kaltwasser\n\n## Education\n\n10/2015 – 09/2018 ${line}\n\n${note}\n`,
      'cv.md',
    )
    expect(
      education.map((school) => [school.institution, school.location, school.summary]),
    ).toEqual([[institution, location, note]])
  },
)

it.each([
  ['de', 'Erfahrung', 'Ausbildung', 'Lagerkoordinator', 'Deutschland'],
  ['fr', 'Expérience', 'Formation', 'Comptable', 'Allemagne'],
])(
  'a row of short cells is the head of an entry, and a rule of signs part of no heading: %s',
  async (_, work, school, position, country) => {
    const rule = '_'.repeat(60)
    const head = (title: string, employer: string, dates: string) =>
      `<table><tr><td><p>${title}</p></td><td><p>${employer}</p></td><td><p>Willich,</p><p>${country}</p></td><td><p>${dates}</p></td></tr></table>`
    const content = await contentOf(
      `<!doctype html><html><body><h1>Ines Kaltwasser</h1><p>${work} ${rule}</p>${head(position, 'Tierkost Handels GmbH', '05/2019 - 04/2021')}<ul><li>One</li></ul>
${head(position, 'Brightwell GmbH', '05/2021 - 04/2023')}<ul><li>Two</li></ul><p>${school} ${rule}</p>${head('Bachelor of Science', 'Hochschule Niederau', '10/2015 - 04/2019')}</body></html>`,
      'cv.html',
    )
    expect(content.work.map((job) => [job.position, job.name, job.location])).toEqual([
      [position, 'Tierkost Handels GmbH', `Willich, ${country}`],
      [position, 'Brightwell GmbH', `Willich, ${country}`],
    ])
    expect(content.education.map(({ institution }) => institution)).toEqual(['Hochschule Niederau'])
  },
)

it('an employer of several roles loses its place, and gives no later title its name', async () => {
  const { work } = await contentOf(
    '# Ines Kaltwasser\n\n## Experience\n\nRidge Timber Corporation, Dulles, VA – May 2018 to August 2019\n\nSurvey Intern – May 2018 to August 2018\n\n- Marked 900 trees\n\nForestry Intern – July 2019 to August 2019\n\n- Led three\n\nFreelance Arborist – May 2022 to present\n\n- Pruned 120 trees\n',
    'cv.md',
  )
  expect(
    work.flatMap((job) =>
      job.roles.length > 0
        ? [[job.name, job.location || job.roles[0]?.location, job.roles.length]]
        : [[job.name, job.position]],
    ),
  ).toEqual([
    ['Ridge Timber Corporation', 'Dulles, VA', 2],
    ['', 'Freelance Arborist'],
  ])
})

it.each([
  ['pt', 'EXPERIÊNCIA PROFISSIONAL', 'FORMAÇÃO', 'TECNOLOGIAS (aqui as ferramentas que conheço)'],
  ['en', 'WORK EXPERIENCE', 'EDUCATION', 'SKILLS (what I have used in the last three years)'],
])('words in brackets make a heading no sentence: %s', async (_, work, school, skills) => {
  const content = await contentOf(
    `<!doctype html><html><body><h1>Nora Quillfeather</h1><p><b>${work}</b></p><p>2019 - 2021 Manager, Brightwell Ltd</p><p><b>${school}</b></p><p>2015 - 2018 Bachelor, University of Hull</p><p><b>${skills}</b></p><ul><li>Excel</li><li>Canva</li></ul></body></html>`,
    'cv.html',
  )
  expect(content.skills.map(({ name }) => name)).toEqual(['Excel', 'Canva'])
})

it.each([
  ['pt', 'Formação Acadêmica:', 'Experiência:', 'Competências:', '_'.repeat(100)],
  ['de', 'Ausbildung', 'Berufserfahrung', 'Kenntnisse', '='.repeat(60)],
])(
  'a line of signs is the rule of the heading above it: %s',
  async (_, school, work, skills, rule) => {
    const content = await contentOf(
      `<!doctype html><html><body><p>Ines Kaltwasser</p><p>ines@example.com</p><p>${skills}</p><p>${rule}</p><ul><li>Excel</li><li>Canva</li></ul>
<p>${school}</p><p>${rule}</p><ul><li>2012 – <b>Bachelor of Science</b></li><li>University of Hull</li></ul><p>${work}</p><p>${rule}</p><p>2021-2022 <b>Manager. Brightwell GmbH</b></p></body></html>`,
      'cv.html',
    )
    expect(content.skills.map(({ name }) => name)).toEqual(['Excel', 'Canva'])
    expect(content.education.map(({ studyType, endDate }) => [studyType, endDate])).toEqual([
      ['Bachelor of Science', '2012'],
    ])
    expect(content.work.map(({ position, name }) => [position, name])).toEqual([
      ['Manager', 'Brightwell GmbH'],
    ])
  },
)

it('a list behind another label is no town, and a small town is one', async () => {
  const { basics } = await contentOf(
    '# Meera Novak\n\nmeera@example.com\n\nWhangārei\n\nPlatform: Azure DevOps, GitHub\n\nFavourite colour: Blue, Red\n\n## Skills\n\n- C#\n- SQL\n',
    'cv.md',
  )
  expect(basics.location.city).toBe('Whangārei')
  expect(['Harwell', 'Attnang-Puchheim', 'Fréhel', 'Coon Rapids'].map(mayBeTown)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['Programming Skills', 'Azure DevOps', 'Teamfähigkeit'].map(mayBeTown)).toEqual([
    false,
    false,
    false,
  ])
})
