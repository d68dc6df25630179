import { expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { takeStretch } from '../sections/stretch'
import { readCitation } from './read-citation'

/** Reference = authors | title | venue | date | rest. */
const references = cases.readCitation.references.join('\n')

it.each(references.trim().split('\n'))('readCitation reads %s', (line) => {
  const [text = '', expected = ''] = line.split(' = ')
  const known = new Set(['Example'])
  const { authors, title, venue, date, rest } = readCitation(
    takeStretch(text, 0, 0, text.length),
    'en',
    known,
  )
  const values = [authors.text, title.text, venue.text, date?.text, rest.text]
  expect(values).toEqual(expected.split('|').map((part) => part.trim()))
})
