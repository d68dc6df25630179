import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { unplacedLines } from '../draft/unplaced-lines'
import { fieldTexts } from '../testing/field-texts'
import { readReactiveResume } from './read-reactive-resume'
import { recogniseVersion } from './recognise-version'

function draftOf(file: JsonValue) {
  const read = readReactiveResume(file)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}

const v3: JsonValue = {
  basics: {
    name: 'Ida van der Long',
    headline: 'Harbour pilot',
    email: 'ida@example.org',
    phone: '+45 55 50 10 19',
    birthdate: '1990-01-02',
    website: 'https://ida.example.org',
    summary: 'Brings ships in.',
    location: {
      address: 'Kai 4',
      postalCode: '8000',
      city: 'Aarhus',
      region: '',
      country: 'Denmark',
    },
    profiles: [{ id: '1', network: 'Harbour', username: 'ida', url: 'https://example.org/ida' }],
    photo: { visible: true, url: 'https://example.org/photo.jpg' },
  },
  sections: {
    work: {
      id: 'work',
      name: 'Work Experience',
      type: 'basic',
      visible: true,
      items: [
        {
          id: 'a',
          name: 'Harbour & Sons',
          position: 'Pilot',
          date: { start: '2019-03-01T00:00:00.000Z', end: '' },
          url: '',
          summary: 'At sea.\n\n* 400 ships <in>',
        },
        null,
      ],
    },
    skills: {
      id: 'skills',
      name: 'Skills',
      visible: true,
      items: [
        { id: 'b', name: 'Knots', level: 'Master', levelNum: 8, keywords: ['bowline', null] },
      ],
    },
    own: {
      id: 'own',
      name: 'Boats',
      type: 'custom',
      visible: true,
      items: [{ id: 'c', title: 'Tern', subtitle: 'Sloop', date: { start: '2015', end: '2016' } }],
    },
  },
  metadata: { locale: 'en' },
}

const v4: JsonValue = {
  basics: {
    name: 'Ida van der Long',
    headline: '',
    location: 'Aarhus, Denmark',
    url: { label: '', href: 'https://ida.example.org' },
    customFields: [{ id: 'x', icon: 'flag', name: 'Nationality', value: 'Danish' }],
  },
  sections: {
    summary: {
      id: 'summary',
      name: 'Summary',
      visible: true,
      content: '<p>Brings <b>ships</b> in.</p>',
    },
    experience: {
      id: 'experience',
      name: 'Arbejde',
      visible: true,
      items: [
        {
          id: 'a',
          visible: true,
          company: 'Harbour',
          position: 'Pilot',
          location: 'Aarhus',
          date: 'January 2019 to Present',
          summary: '<p>At sea.</p><ul><li><p>400 ships &amp; boats</p></li></ul>',
          url: { label: '', href: '' },
        },
        {
          id: 'b',
          visible: false,
          company: 'Ferry',
          position: 'Mate',
          date: '2016 - 2018',
          summary: '',
        },
      ],
    },
    languages: {
      id: 'languages',
      name: 'Languages',
      visible: true,
      items: [{ id: 'd', visible: true, name: 'Danish', description: 'Native', level: 5 }],
    },
    projects: {
      id: 'projects',
      name: 'Projects',
      visible: true,
      items: [
        {
          id: 'p',
          visible: true,
          name: 'Buoys',
          description: 'Lead',
          date: '',
          summary: '<p>Lit all.</p>',
          keywords: ['light'],
        },
      ],
    },
    references: {
      id: 'references',
      name: 'References',
      visible: false,
      items: [{ id: 'e', visible: true, name: 'On request', description: '', summary: '' }],
    },
    custom: {
      q: {
        id: 'q',
        name: 'Boats',
        visible: true,
        items: [
          {
            id: 'f',
            visible: true,
            name: 'Tern',
            description: 'Sloop',
            date: '2015',
            summary: '<p>Fast.</p>',
          },
        ],
      },
    },
  },
  metadata: {},
}

const v5: JsonValue = {
  basics: {
    name: 'Ida van der Long',
    headline: 'Pilot',
    website: { url: 'https://ida.example.org', label: '' },
    customFields: [{ id: 'x', icon: '', text: 'Danish', link: '' }],
  },
  summary: { title: '', hidden: false, columns: 1, content: '<p>Brings ships in.</p>' },
  sections: {
    experience: {
      title: '',
      hidden: false,
      items: [
        {
          id: 'a',
          hidden: false,
          company: 'Harbour',
          position: '',
          location: 'Aarhus',
          period: '2016 - Present',
          website: { url: 'https://harbour.example.org', label: '' },
          description: '',
          roles: [
            {
              id: 'r',
              position: 'Pilot',
              period: '2019 - Present',
              description: '<ul><li>400 ships</li></ul>',
            },
            { id: 's', position: 'Mate', period: '2016 - 2019', description: '' },
          ],
        },
      ],
    },
    education: {
      title: 'School',
      hidden: false,
      items: [
        {
          id: 'b',
          hidden: false,
          school: 'School of Tides',
          degree: 'Master',
          area: 'Nautics',
          grade: '1.0',
          period: '2012 - 2016',
          description: '',
        },
      ],
    },
  },
  customSections: [
    {
      id: 'z',
      type: 'certifications',
      title: 'Papers',
      hidden: false,
      items: [
        {
          id: 'c',
          hidden: false,
          title: 'Pilotage',
          issuer: 'Port State',
          date: 'June 2018',
          description: '',
        },
      ],
    },
  ],
  metadata: {},
}

describe('Reactive Resume', () => {
  it('is known by version', () => {
    const files: JsonValue[] = [v3, v4, v5, { basics: {}, sections: {} }, { basics: {}, work: [] }]
    expect(files.map(recogniseVersion)).toEqual([3, 4, 5, null, null])
  })

  it('3 gives what it says', () => {
    const draft = draftOf(v3)
    expect(fieldTexts(draft)).toEqual({
      basics: [
        {
          name: 'Ida van der Long',
          label: 'Harbour pilot',
          email: 'ida@example.org',
          phone: '+45 55 50 10 19',
          url: 'https://ida.example.org',
          address: 'Kai 4',
          postalCode: '8000',
          city: 'Aarhus',
          summary: 'Brings ships in.',
        },
      ],
      profiles: [{ network: 'Harbour', username: 'ida', url: 'https://example.org/ida' }],
      work: [
        {
          name: 'Harbour & Sons',
          position: 'Pilot',
          startDate: '2019-03-01',
          endDate: '',
          summary: 'At sea.',
          highlights: ['400 ships <in>'],
        },
      ],
      skills: [{ name: 'Knots', level: 'Master', keywords: ['bowline'] }],
      custom: [{ name: 'Tern', subtitle: 'Sloop', startDate: '2015', endDate: '2016' }],
    })
    expect(unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)).toEqual([
      'Denmark',
      '1990-01-02',
    ])
  })

  it('4 gives what it says, and lists what is hidden', () => {
    const draft = draftOf(v4)
    expect(fieldTexts(draft)).toEqual({
      basics: [
        {
          name: 'Ida van der Long',
          url: 'https://ida.example.org',
          city: 'Aarhus',
          region: 'Denmark',
          summary: 'Brings ships in.',
        },
      ],
      details: [{ label: 'Nationality', value: 'Danish' }],
      work: [
        {
          name: 'Harbour',
          position: 'Pilot',
          location: 'Aarhus',
          startDate: '2019-01',
          endDate: '',
          summary: 'At sea.',
          highlights: ['400 ships & boats'],
        },
      ],
      languages: [{ language: 'Danish', fluency: 'Native' }],
      projects: [{ name: 'Buoys', description: 'Lead Lit all.', keywords: ['light'] }],
      custom: [{ name: 'Tern', subtitle: 'Sloop', startDate: '2015', summary: 'Fast.' }],
    })
    expect(draft.sections.find(({ kind }) => kind === 'work')?.title?.text).toBe('Arbejde')
    const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
    expect(left).toEqual(
      expect.arrayContaining(['Ferry', 'Mate', '2016 - 2018', 'On request', '5']),
    )
  })

  it('5 gives what it says, each position of an employer', () => {
    const draft = draftOf(v5)
    expect(fieldTexts(draft)).toEqual({
      basics: [
        {
          name: 'Ida van der Long',
          label: 'Pilot',
          url: 'https://ida.example.org',
          summary: 'Brings ships in.',
        },
      ],
      details: [{ value: 'Danish' }],
      work: [
        {
          name: 'Harbour',
          position: 'Pilot',
          location: 'Aarhus',
          startDate: '2019',
          endDate: '',
          url: 'https://harbour.example.org',
          highlights: ['400 ships'],
        },
        {
          name: 'Harbour',
          position: 'Mate',
          location: 'Aarhus',
          startDate: '2016',
          endDate: '2019',
          url: 'https://harbour.example.org',
        },
      ],
      education: [
        {
          institution: 'School of Tides',
          studyType: 'Master',
          area: 'Nautics',
          score: '1.0',
          startDate: '2012',
          endDate: '2016',
        },
      ],
      certificates: [{ name: 'Pilotage', issuer: 'Port State', date: '2018-06' }],
    })
  })

  it('is no CV when nobody has written anything', () => {
    expect(
      readReactiveResume({ basics: { name: '' }, sections: { skills: { items: [] } } }),
    ).toEqual({ ok: false, code: 'no-resume' })
  })
})
