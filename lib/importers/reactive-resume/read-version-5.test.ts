import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { unplacedLines } from '../draft/unplaced-lines'
import { lostWords, withWrongTypes } from '../structured/testing/wrong-types'
import { fieldTexts } from '../testing/field-texts'
import { readReactiveResume } from './read-reactive-resume'
import { recogniseVersion } from './recognise-version'
import { draftOf } from './testing/draft-of'

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

describe('Reactive Resume 5', () => {
  it('is known', () => {
    expect(recogniseVersion(v5)).toBe(5)
  })

  it('gives what it says, each position of an employer', () => {
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
})

/** As the schema of 2026 has it. */
const newest: JsonValue = {
  picture: { hidden: true, fit: 'cover', url: '' },
  basics: {
    name: 'Ada Example',
    headline: '',
    email: '',
    phone: '',
    location: 'Sampletown',
    website: { url: '', label: '' },
    customFields: [],
  },
  summary: {
    title: '',
    icon: '',
    columns: 1,
    hidden: false,
    keepTogether: false,
    content: '<p>See <a href="https://example.org/ships">the ships</a>.</p>',
  },
  sections: {
    experience: {
      title: '',
      icon: '',
      hidden: false,
      startOnNewPage: false,
      items: [
        {
          id: 'a',
          hidden: false,
          company: 'Port',
          position: 'All positions',
          period: '2012 - Present',
          description: '<p>Of all years</p>',
          website: { url: 'https://port.example.org', label: 'The port', inlineLink: true },
          roles: [{ id: 'r', position: 'Pilot', period: '2019 - Present', description: '' }],
        },
      ],
    },
    skills: {
      title: '',
      hidden: false,
      keywordLayout: 'list',
      layout: 'inline',
      items: [
        {
          id: 's',
          hidden: false,
          icon: 'anchor',
          iconColor: '',
          name: 'Charts',
          proficiency: 'Expert',
          level: 0,
          keywords: ['paper'],
        },
      ],
    },
  },
  customSections: [
    {
      id: 'w',
      type: 'summary',
      title: 'Aims',
      hidden: false,
      items: [{ id: 'x', hidden: false, content: '<p>To sail</p>' }],
    },
    {
      id: 'y',
      type: 'cover-letter',
      title: 'Letter',
      hidden: false,
      items: [{ id: 'z', hidden: false, recipient: '<p>Bo Sample</p>', content: '<p>Dear Bo</p>' }],
    },
  ],
  metadata: { notes: '<p>Ask Bo</p>', template: 'onyx' },
}

describe('the newest file of Reactive Resume 5', () => {
  const draft = draftOf(newest)

  it('gives what it says', () => {
    expect(fieldTexts(draft)).toEqual({
      basics: [{ name: 'Ada Example', city: 'Sampletown', summary: 'See the ships.' }],
      work: [
        {
          name: 'Port',
          position: 'Pilot',
          startDate: '2019',
          endDate: '',
          url: 'https://port.example.org',
        },
      ],
      skills: [{ name: 'Charts', level: 'Expert', keywords: ['paper'] }],
      custom: [{ summary: 'To sail' }],
    })
  })

  it('leaves letters, notes and what a job says of all its positions to the person', () => {
    const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
    expect(left).toEqual([
      'Ask Bo',
      'The port',
      'All positions',
      '2012 - Present',
      'Of all years',
      'Letter',
      'Bo Sample',
      'Dear Bo',
    ])
    const words = ['ships', 'port', 'All positions', 'Of all years', 'Dear Bo']
    expect(lostWords(draft, words)).toEqual([])
  })

  it('throws nowhere, whatever stands where something else belongs', () => {
    for (const changed of withWrongTypes(newest)) {
      const read = readReactiveResume(changed)
      if (!read.ok) expect(read.code).toBe('no-resume')
    }
  })
})
