import type { Sample } from '../../samples/sample'

/** Hand-written documents of one person, with the expected contradictions. */
export type WrittenPair = {
  name: string
  first: Sample
  second: Sample
  /** Languages of both; English by default. */
  languages?: readonly [string, string]
  /** Kind and both texts of each contradiction. */
  found: readonly (readonly [kind: string, first: string, second: string])[]
}

const daniel: Sample = {
  title: 'General',
  name: 'Daniel Osei',
  label: 'Backend developer',
  email: 'daniel.osei@example.org',
  phone: '+44 (0)20 5550 1422',
  city: 'Leeds',
  countryCode: 'GB',
  summary: 'Backend developer with 8 years of Java. I care about boring deployments.',
  work: [
    {
      position: 'Senior Software Engineer',
      name: 'Brightwater Logistics Ltd',
      startDate: '2021-02',
      endDate: '',
      highlights: [
        'Cut hosting costs by 38 % by moving batch jobs to spot instances.',
        'Migrated 14 services from Oracle to PostgreSQL without downtime.',
      ],
    },
    {
      position: 'Software Engineer',
      name: 'Tannery Lane Software',
      startDate: '2017-09',
      endDate: '2021-01',
      highlights: [
        'Built the invoicing API, 1,200 requests a second at peak.',
        'On call every fourth week.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Leeds',
      studyType: 'BSc',
      area: 'Computer Science',
      startDate: '2014',
      endDate: '2017',
    },
  ],
  skills: [{ name: 'Languages', keywords: ['Java', 'Kotlin', 'SQL'] }],
  languages: [{ language: 'English', fluency: 'native' }],
}

const marta: Sample = {
  title: 'Pflege',
  name: 'Marta Grünwald',
  label: 'Gesundheits- und Krankenpflegerin',
  email: 'marta.gruenwald@example.org',
  phone: '0555 0102 77',
  city: 'Kassel',
  countryCode: 'DE',
  summary: 'Seit zwölf Jahren in der Pflege, davon 5 Jahre auf der Intensivstation.',
  work: [
    {
      position: 'Stationsleitung',
      name: 'Klinikum Fuldaufer gGmbH',
      startDate: '2019-04',
      endDate: '',
      highlights: [
        'Leite ein Team von 23 Pflegekräften auf einer Station mit 32 Betten.',
        'Senkte die Zahl der Überstunden um 17 %.',
      ],
    },
    {
      position: 'Pflegefachkraft',
      name: 'St. Elisabeth Krankenhaus',
      startDate: '2013',
      endDate: '2019',
      highlights: ['Betreute bis zu 11 Patienten pro Schicht.'],
    },
  ],
  education: [
    {
      institution: 'Berufsfachschule für Pflege Marburg',
      studyType: 'Examen',
      area: 'Gesundheits- und Krankenpflege',
      startDate: '2010',
      endDate: '2013',
    },
  ],
  skills: [{ name: '', keywords: ['Beatmung', 'Wundversorgung'] }],
  languages: [{ language: 'Deutsch', fluency: 'Muttersprache' }],
}

/** Written before the comparison was implemented. The documents of a pair share no ids. */
export const writtenPairs: readonly WrittenPair[] = [
  {
    name: 'an old CV and a new one of a developer',
    first: daniel,
    second: {
      ...daniel,
      title: 'For Northgate',
      phone: '020 5550 1442',
      summary: 'Engineer for payment systems: 6 years of Java and a habit of measuring first.',
      work: [
        {
          position: 'Senior Software Engineer',
          name: 'Brightwater Logistics',
          startDate: '2020-11',
          endDate: '',
          highlights: [
            'Migrated 14 services from Oracle to Postgres with no downtime.',
            'Cut hosting costs by 83% by moving batch jobs to spot instances.',
          ],
        },
        {
          position: 'Lead Engineer',
          name: 'Tannery Lane Software',
          startDate: '2017-09',
          endDate: '2021-01',
          highlights: ['Built the invoicing API (12,000 requests a second at peak).'],
        },
      ],
      education: [
        {
          institution: 'University of Leeds',
          studyType: 'Master of Science',
          area: 'Computer Science',
          startDate: '2014',
          endDate: '2017',
        },
      ],
    },
    found: [
      ['phone', '+44 (0)20 5550 1422', '020 5550 1442'],
      ['years', '8 years of Java', '6 years of Java'],
      ['start', '2021-02', '2020-11'],
      [
        'number',
        'Cut hosting costs by 38 % by moving batch jobs to spot instances.',
        'Cut hosting costs by 83% by moving batch jobs to spot instances.',
      ],
      ['title', 'Software Engineer', 'Lead Engineer'],
      [
        'number',
        'Built the invoicing API, 1,200 requests a second at peak.',
        'Built the invoicing API (12,000 requests a second at peak).',
      ],
      ['degree', 'BSc', 'Master of Science'],
    ],
  },
  {
    name: 'a variant of a developer that says the same in other words',
    first: daniel,
    second: {
      ...daniel,
      title: 'Payments',
      name: 'Daniel K. Osei',
      email: 'Daniel.Osei@example.org',
      phone: '020 5550 1422',
      label: 'Payments engineer',
      summary: 'Eight years of Java, most of them in payments.',
      work: [
        {
          position: 'Sr. Software Engineer',
          name: 'Brightwater Logistics',
          location: 'Remote',
          startDate: '2021',
          endDate: '',
          highlights: [
            'Saved 38 percent of hosting by running batch work on spot instances.',
            'Trained 3 new starters.',
          ],
        },
        {
          position: 'Software Engineer (Invoicing)',
          name: 'Tannery Lane Software Ltd.',
          startDate: '2017-09',
          endDate: '2021-01',
          highlights: ['Built the invoicing API: 1.2k requests a second at peak.'],
        },
      ],
      education: [
        {
          institution: 'University of Leeds',
          studyType: 'Bachelor of Science',
          area: 'Computer Science',
          endDate: '2017-07',
        },
      ],
    },
    found: [],
  },
  {
    name: 'a German CV and an English one of a nurse, who mistyped when she translated',
    first: marta,
    second: {
      ...marta,
      title: 'Nursing',
      email: 'marta.grunwald@example.org',
      label: 'Registered nurse',
      summary: 'Twelve years in nursing, 5 of them in intensive care.',
      work: [
        {
          position: 'Ward manager',
          name: 'Klinikum Fuldaufer',
          startDate: '2019-04',
          endDate: '2025-06',
          highlights: ['Lead a team of 23 nurses on a ward with 32 beds.'],
        },
        {
          position: 'Registered nurse',
          name: 'St. Elisabeth Krankenhaus',
          startDate: '2014',
          endDate: '2019',
          highlights: ['Cared for up to 11 patients per shift.'],
        },
      ],
      education: [
        {
          institution: 'Vocational school of nursing, Marburg',
          studyType: 'State examination',
          area: 'Nursing',
          startDate: '2010',
          endDate: '2013',
        },
      ],
    },
    languages: ['de', 'en'],
    found: [
      ['email', 'marta.gruenwald@example.org', 'marta.grunwald@example.org'],
      ['end', '', '2025-06'],
      ['start', '2013', '2014'],
    ],
  },
  {
    name: 'a German CV and a faithful English one of a nurse',
    first: marta,
    second: {
      ...marta,
      title: 'Nursing',
      phone: '+49 555 010277',
      label: 'Registered nurse',
      summary: '12 years in nursing, 5 of them in intensive care.',
      work: [
        {
          position: 'Registered nurse',
          name: 'St. Elisabeth Krankenhaus',
          startDate: '2013',
          endDate: '2019',
          highlights: ['Cared for up to eleven patients per shift in 3 wards.'],
        },
        {
          position: 'Ward manager',
          name: 'Klinikum Fuldaufer',
          startDate: '2019-04',
          endDate: '',
          highlights: ['Cut overtime by 17%.', 'Lead 23 nurses.'],
        },
      ],
      education: [
        {
          institution: 'Marburg School of Nursing',
          studyType: 'Examination',
          area: 'Nursing',
          startDate: '2010',
          endDate: '2013',
        },
      ],
    },
    languages: ['de', 'en'],
    found: [],
  },
]
