import { expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { unplacedLines } from '../draft/unplaced-lines'
import { fieldTexts } from '../testing/field-texts'
import { recogniseVersion } from './recognise-version'
import { draftOf } from './testing/draft-of'

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
          summary:
            '<p>At sea.</p><ul><li><p>400 ships &amp; boats<br>at night</p><ul><li><p>2 tugs</p></li></ul></li></ul>',
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

it('is known', () => {
  expect(recogniseVersion(v4)).toBe(4)
})

it('gives what it says, and lists what is hidden', () => {
  const draft = draftOf(v4)
  expect(fieldTexts(draft)).toEqual({
    basics: [
      {
        name: 'Ida van der Long',
        url: 'https://ida.example.org',
        city: 'Aarhus',
        countryCode: 'Denmark',
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
        highlights: ['400 ships & boats at night', '2 tugs'],
      },
    ],
    languages: [{ language: 'Danish', fluency: 'Native' }],
    projects: [{ name: 'Buoys', description: 'Lead. Lit all.', keywords: ['light'] }],
    custom: [{ name: 'Tern', subtitle: 'Sloop', startDate: '2015', summary: 'Fast.' }],
  })
  expect(draft.sections.find(({ kind }) => kind === 'work')?.title?.text).toBe('Arbejde')
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual(expect.arrayContaining(['Ferry', 'Mate', '2016 - 2018', 'On request', '5']))
})
