import { expect, it } from 'vitest'
import { sectionOf } from '../../testing/section-of'
import { sourceOf } from '../../testing/source-of'
import { contactCells } from './contact-cells'
import { findContacts } from './find-contacts'

/** Returns the contacts that are found, as texts. */
function contactsOf(...lines: string[]) {
  const { links } = sourceOf(lines)
  const cells = contactCells([sectionOf('contact', lines)], new Set(), links)
  const { email, phone, url, profiles, rest } = findContacts(cells, links)
  return {
    email: email?.text,
    phone: phone?.text,
    url: url?.text,
    profiles: profiles.map(({ network, username, url }) =>
      [network, username, url].map((one) => one?.text ?? '').join('|'),
    ),
    rest: rest.map(({ stretch }) => stretch.text),
  }
}

it.each<[string, string[]]>([
  ['a line with signs', ['ida@example.org | +49 30 1234567 | Leeds, UK']],
  ['labels', ['E-mail: ida@example.org', 'Tel.: +49 30 1234567', 'Leeds, UK']],
  ['labels in a column', ['Email\tida@example.org', 'Phone\t+49 30 1234567', 'Leeds, UK']],
  ['labels above', ['Email', 'ida@example.org', 'Phone', '+49 30 1234567', '', '', 'Leeds, UK']],
  ['text in one cell', ['ida@example.org, +49 30 1234567, Leeds, UK']],
])('reads %s', (_, lines) => {
  expect(contactsOf(...lines)).toMatchObject({
    email: 'ida@example.org',
    phone: '+49 30 1234567',
    rest: ['Leeds, UK'],
  })
})

it('joins an address that a narrow column broke', () => {
  expect(contactsOf('ida.van.der.long@', 'example.org').email).toBe('ida.van.der.long@example.org')
  expect(contactsOf('linkedin.com/in/ida-', 'van-der-long').profiles).toEqual([
    'linkedin|ida-van-der-long|linkedin.com/in/ida-van-der-long',
  ])
})

it('joins a number that a narrow column broke', () => {
  expect(contactsOf('+49', '30 1234567').phone).toBe('+49 30 1234567')
})

it.each([
  ['2019 – 2021'],
  ['Date of birth: 12.05.1990'],
  ['Née le 03/05/1993 – Permis B'],
  ['28195 Bremen'],
  ['Managed 1 200 000 accounts in all the regions'],
])('takes no phone from "%s"', (line) => {
  expect(contactsOf(line).phone).toBeUndefined()
})

it('finds a number that is all between two commas, and no smaller one', () => {
  expect(contactsOf('0905 555 677, Số 77 phố Chợ Cũ, Hải Dương').phone).toBe('0905 555 677')
  expect(contactsOf('Quay 3, 07700 900 018, Kingston upon Hull').phone).toBe('07700 900 018')
  expect(contactsOf('Postboks 1 234 567, Kristiansand, Agder').phone).toBeUndefined()
  expect(contactsOf('Sold 1 200 000 000 parts, all over Europe').phone).toBeUndefined()
})

it('parts an enumeration at the labels in it', () => {
  expect(
    contactsOf('E-mail: ida@example.org, Mobile: 07700 900 018, Address: Quay 3, Leeds'),
  ).toMatchObject({
    email: 'ida@example.org',
    phone: '07700 900 018',
    rest: ['Quay 3, Leeds'],
  })
})

it('joins an extension that went to the next line', () => {
  expect(contactsOf('Leeds · 555-019-4325 ext.', '432 · ida@example.org').phone).toBe(
    '555-019-4325 ext. 432',
  )
})

it('joins the year of a birth, and a label, with the next line', () => {
  const { rest } = contactsOf('Leeds | Born: 3 November', '1991 | Nationality: Irish')
  expect(rest).toEqual(['Leeds', '3 November 1991', 'Irish'])
  expect(contactsOf('ida@example.org | GitHub: ida-l | XING:', 'ida.long').profiles).toEqual([
    'GitHub|ida-l|',
    'XING|ida.long|',
  ])
})

it('leaves a sign at which a line broke', () => {
  expect(contactsOf('XING: ida-long ·', 'ida@example.org |').profiles).toEqual(['XING|ida-long|'])
})

it('prefers the number that is said to be one', () => {
  expect(contactsOf('Id 5551234567', 'Mobile: 0171 2345678').phone).toBe('0171 2345678')
})

it.each([
  ['GitHub: @ida', 'GitHub|ida|'],
  ['GitHub (ida)', 'GitHub|ida|'],
  ['@ida (GitHub)', 'GitHub|ida|'],
  ['github.com/ida', 'github|ida|github.com/ida'],
  ['mastodon.social/@ida', 'mastodon|ida|mastodon.social/@ida'],
  ['[ida](https://github.com/ida)', '|ida|https://github.com/ida'],
  ['[](https://github.com/ida)', '||https://github.com/ida'],
  ['[GitHub](https://github.com/ida)', 'GitHub||https://github.com/ida'],
])('reads a profile from "%s"', (line, profile) => {
  expect(contactsOf(line).profiles).toEqual([profile])
})

it('names a profile once', () => {
  expect(
    contactsOf('github.com/ida | [](https://www.github.com/ida/) | GitHub: ida').profiles,
  ).toHaveLength(2)
})

it('takes the address behind a word, and not the word for the label of its neighbour', () => {
  expect(
    contactsOf(
      '[LinkedIn](https://www.linkedin.com/in/ida)\tLeeds, UK',
      '[Website](https://ida.example/x)',
    ),
  ).toMatchObject({
    url: 'https://ida.example/x',
    profiles: ['LinkedIn||https://www.linkedin.com/in/ida'],
    rest: ['Leeds, UK'],
  })
})

it('takes an e-mail address from its link where the paper has a part of it, or none', () => {
  expect(contactsOf('[Write to me](mailto:ida%40x@example.org?subject=a)').email).toBe(
    'ida@x@example.org',
  )
  expect(contactsOf('[ida@mail.example.c](mailto:ida@mail.example.com)').email).toBe(
    'ida@mail.example.com',
  )
  expect(contactsOf('ida@example.org [](mailto:other@example.org)').email).toBe('ida@example.org')
})

it('takes the host of the e-mail address for a site only if it stands alone', () => {
  expect(contactsOf('ida@ida.example', 'Server ida.example').url).toBeUndefined()
  expect(contactsOf('ida@ida.example', 'ida.example').url).toBe('ida.example')
})

it('reads a name of a network with its user as a profile', () => {
  expect(contactsOf('Github:// ida-long').profiles).toEqual(['Github|ida-long|'])
})
