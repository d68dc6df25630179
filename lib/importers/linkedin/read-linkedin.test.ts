import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { detectFormat } from '../detect-format'
import { unplacedLines } from '../draft/unplaced-lines'
import { fieldTexts } from '../testing/field-texts'
import { readLinkedIn } from './read-linkedin'

function draftOf(files: Record<string, string>) {
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  )
  const found = detectFormat(bytes, 'export.zip')
  if (!found.ok || found.kind !== 'linkedin') throw new Error(JSON.stringify(found))
  const read = readLinkedIn(found.content)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}

const profile = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Ida,van der Long,,,Mar 3,"Harbour pilot, Aarhus","Brings ships in.

Since 2019.",Maritime,8000,"Aarhus, Central Denmark Region, Denmark",[idalong],"[PORTFOLIO:https://ida.example.org,OTHER:https://tides.example.org]",`

const files = {
  'Profile.csv': profile,
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\nHarbour & Sons,Pilot,"At sea.\n• 400 ships\n- ""none"" aground",Aarhus,Mar 2019,\nFerry Lines,Mate,,,2016,Feb 2019\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nSchool of Tides,2012,2016,Thesis on tides,"Master, nautics",Rowing\n',
  'Skills.csv': 'Name\nKnots\nCharts\n',
  'Languages.csv': 'Name,Proficiency\nDanish,Native or bilingual proficiency\n',
  'more/Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\nPilotage,https://example.org/c,Port State,Jun 2018,,77\n',
  'Honors and Awards.csv': 'Title,Description,Issued On\nLantern,For a night,Dec 2020\n',
  'Courses.csv': 'Name,Number\nRadar,R-1\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,1/1/20\nida@example.org,Yes,Yes,1/1/21\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,+45 55 50 10 19,Mobile\n',
  'Test Scores.csv': 'Name,Score,Description,Date\nNavigation,330,Written,Jan 2012\n',
  'Recommendations_Received.csv':
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAda,Sample,Port State,Director,"She knows the sea.","01/02/20, 03:04 PM",VISIBLE\nBo,Sample,,Cook,She hid this.,"01/02/20, 03:04 PM",HIDDEN\n',
  'Connections.csv': 'Notes:\n"About others"\n\nFirst Name,Last Name\nEve,Other\n',
  'messages.csv': 'FROM,CONTENT\nEve,hello\n',
}

const draft = draftOf(files)

it('gives every section with what its files say', () => {
  expect(fieldTexts(draft)).toEqual({
    basics: [
      {
        name: 'Ida van der Long',
        label: 'Harbour pilot, Aarhus',
        postalCode: '8000',
        city: 'Aarhus',
        region: 'Central Denmark Region',
        countryCode: 'Denmark',
        summary: 'Brings ships in. Since 2019.',
        email: 'ida@example.org',
        phone: '+45 55 50 10 19',
        url: 'https://ida.example.org',
      },
    ],
    profiles: [{ network: 'X', username: 'idalong' }, { url: 'https://tides.example.org' }],
    work: [
      {
        name: 'Harbour & Sons',
        position: 'Pilot',
        location: 'Aarhus',
        startDate: '2019-03',
        endDate: '',
        summary: 'At sea.',
        highlights: ['400 ships', '"none" aground'],
      },
      { name: 'Ferry Lines', position: 'Mate', startDate: '2016', endDate: '2019-02' },
    ],
    education: [
      {
        institution: 'School of Tides',
        studyType: 'Master, nautics',
        startDate: '2012',
        endDate: '2016',
        summary: 'Thesis on tides. Rowing',
      },
    ],
    skills: [{ keywords: ['Knots', 'Charts'] }],
    languages: [{ language: 'Danish', fluency: 'Native or bilingual proficiency' }],
    certificates: [
      {
        ...{ name: 'Pilotage', issuer: 'Port State', date: '2018-06', number: '77' },
        url: 'https://example.org/c',
      },
    ],
    awards: [{ title: 'Lantern', date: '2020-12', summary: 'For a night' }],
    custom: [
      { name: 'Navigation', subtitle: '330', startDate: '2012-01', summary: 'Written' },
      { name: 'Radar', subtitle: 'R-1' },
    ],
    references: [{ name: 'Ada Sample, Director, Port State', reference: 'She knows the sea.' }],
  })
  expect(draft.language).toBe('en')
})

it('shows what it places nowhere, without the names of fields, and nothing of others', () => {
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual([
    ...['Mar 3', 'Maritime', 'old@example.org'],
    ...['Bo Sample, Cook', 'She hid this.', 'Connections.csv, messages.csv'],
  ])
  expect(draft.source.lines.map(({ text }) => text).join()).not.toContain('Eve')
})

it.each<[string, object]>([
  [
    'I build quays.\n\n• Safe\n• Cheap\n\nWrite to me\nAt night, too',
    {
      basics: [{ name: 'Ida', summary: 'I build quays.' }],
      custom: [{ highlights: ['Safe', 'Cheap'] }, { summary: 'Write to me. At night, too' }],
    },
  ],
  [
    'Specialities: quays\nFree on weekends,\nand at night',
    { basics: [{ name: 'Ida', summary: 'Specialities: quays. Free on weekends, and at night' }] },
  ],
  ['a'.repeat(2_600), { basics: [{ name: 'Ida', summary: 'a'.repeat(2_600) }] }],
])('has the text about the person whole, line by line: %j', (about, expected) => {
  const text = `First Name,Last Name,Summary\nIda,,"${about}"\n`
  expect(fieldTexts(draftOf({ 'Profile.csv': text }))).toEqual(expected)
})

it('shows what stands in columns that it does not know', () => {
  const one = draftOf({
    'Profile.csv': 'First Name,Last Name\nIda,\n',
    'Patents.csv': 'Title,Patent Number,Url,Office\nClamp,DK998877,,Taastrup\n',
  })
  expect(fieldTexts(one).custom).toEqual([{ name: 'Clamp', subtitle: 'DK998877' }])
  const left = unplacedLines({ ...one, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual(['Taastrup'])
})

it('is no CV when none of its files says anything', () => {
  const bytes = zipSync({ 'Profile.csv': strToU8('First Name,Last Name\n') })
  const found = detectFormat(bytes, '')
  if (!found.ok || found.kind !== 'linkedin') throw new Error('not detected')
  expect(readLinkedIn(found.content)).toEqual({ ok: false, code: 'no-resume' })
})

it('reads tables that a spreadsheet saved with semicolons or tabs', () => {
  const jobs = [
    ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
    ['Harbour & Sons', 'Pilot', '"At sea; on land"', '"Aarhus, Denmark"', 'Mar 2019', ''],
  ]
  const tableOf = (sign: string) => jobs.map((row) => row.join(sign)).join('\r\n')
  const work = [{ name: 'Harbour & Sons', position: 'Pilot', location: 'Aarhus, Denmark' }]
  for (const sign of [';', '\t']) {
    const read = draftOf({
      'Profile.csv': `First Name${sign}Last Name\nIda${sign}van der Long\n`,
      'Positions.csv': tableOf(sign),
      'Skills.csv': 'Name\nKnots\nCharts, tides\n',
    })
    expect(fieldTexts(read)).toMatchObject({
      basics: [{ name: 'Ida van der Long' }],
      work,
      skills: [{ keywords: ['Knots', 'Charts, tides'] }],
    })
  }
})
