import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { wideSeparator } from '../wide-separator'
import { contactsOf } from './contact-model'
import { evenLines } from './even-lines'
import { createTheme } from './theme'

const { content, design } = createResume(createIdGenerator())
const theme = createTheme(design)
const basics = {
  ...content.basics,
  email: 'clara.vandenberg@example.org',
  phone: '+31 555 010 177',
  url: 'clara-vandenberg.example.org',
  location: { ...content.basics.location, city: 'Rotterdam', region: 'South Holland' },
}
const contacts = contactsOf(basics, theme)
const kindsIn = (contentWidth: number) =>
  evenLines(
    contacts,
    { ...theme, page: { ...theme.page, contentWidth } },
    { look: {}, separator: wideSeparator },
  ).map((line) => line.map(({ kind }) => kind))

it('keeps contacts on one line that has room, and splits others into even ones', () => {
  expect(kindsIn(600)).toEqual([['place', 'mail', 'phone', 'web']])
  // Filled in order, the last would be alone.
  expect(kindsIn(430)).toEqual([
    ['place', 'mail'],
    ['phone', 'web'],
  ])
  expect(kindsIn(60)).toEqual([['place'], ['mail'], ['phone'], ['web']])
})
