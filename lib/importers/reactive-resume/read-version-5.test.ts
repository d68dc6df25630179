import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { fieldTexts } from '../testing/field-texts'
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
