import { expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { unplacedLines } from '../draft/unplaced-lines'
import { fieldTexts } from '../testing/field-texts'
import { recogniseVersion } from './recognise-version'
import { draftOf } from './testing/draft-of'

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

it('is known', () => {
  expect(recogniseVersion(v3)).toBe(3)
})

it('gives what it says', () => {
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
        countryCode: 'Denmark',
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
    '1990-01-02',
  ])
})
