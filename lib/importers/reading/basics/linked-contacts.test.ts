import { describe, expect, it } from 'vitest'
import { beginReview } from '../../draft/review-types'
import { unplacedLines } from '../../draft/unplaced-lines'
import { contentOf } from '../../testing/content-of'
import { fieldTexts } from '../../testing/field-texts'
import { draftOfFile } from '../../testing/import-draft'
import { untrueValues } from '../../testing/untrue-values'

const draftOf = (contacts: string, more = '') =>
  draftOfFile(
    new TextEncoder().encode(
      `<html><body><h1>Ida van der Long</h1><p>${contacts}</p><h2>Work experience</h2><h3>Pilot, Port of Aarhus</h3><p>March 2019 – present</p><ul><li>Led six</li></ul>${more}</body></html>`,
    ),
    'cv.html',
  )

describe('a telephone number that only a link says', () => {
  it.each([
    [
      'Call me',
      '<a href="mailto:ida@example.org">Write</a> · <a href="tel:+4555001122">Call me</a>',
    ],
    [
      'Phone',
      '<a href="mailto:ida@example.org">Email</a> · <a href="tel:+4555001122">Phone</a> · Aarhus, Denmark',
    ],
  ])('is that of the person: %s', async (_, contacts) => {
    const draft = await draftOf(contacts)
    const { basics, details = [] } = fieldTexts(draft)
    expect(basics).toMatchObject([{ email: 'ida@example.org', phone: '+4555001122' }])
    expect(details).toEqual([])
    expect(unplacedLines(beginReview(draft))).toEqual([])
    expect(untrueValues(draft)).toEqual([])
  })

  it('gives way to one that is written', async () => {
    const { basics } = fieldTexts(
      await draftOf('+45 55 00 11 22 · <a href="tel:+4555009988">Office</a>'),
    )
    expect(basics).toMatchObject([{ phone: '+45 55 00 11 22' }])
  })

  it('is listed where it is somebody else’s', async () => {
    const draft = await draftOf(
      'ida@example.org',
      '<h2>References</h2><p>Jens Holm, <a href="tel:+4555009988">call him</a></p>',
    )
    expect(fieldTexts(draft).basics?.[0]).not.toHaveProperty('phone')
    expect(unplacedLines(beginReview(draft)).map(({ text }) => text)).toContain('tel:+4555009988')
  })
})

it.each([
  ['meine Webseite', 'cv.md', (label: string) => `[${label}](https://ines.example.org/leben)`],
  [
    'mi página web',
    'cv.html',
    (label: string) => `<a href="https://ines.example.org">${label}</a>`,
  ],
  ['My portfolio', 'cv.html', (label: string) => `<a href="https://ines.example.org">${label}</a>`],
])('takes the address behind "%s" for the website: %s', async (label, file, write) => {
  const text =
    file === 'cv.md'
      ? `# Ines Kaltwasser\n\nines@example.org | ${write(label)}\n\n## Experience\n\n### Cook, Kima Ltd\n\n2014 - 2018\n`
      : `<h1>Ines Kaltwasser</h1><p>ines@example.org | ${write(label)}</p><h2>Experience</h2><h3>Cook, Kima Ltd</h3><p>2014 - 2018</p>`
  const { basics } = await contentOf(text, file)
  expect(basics.url).toMatch(/^https:\/\/ines\.example\.org/)
})

it('leaves other linked text', async () => {
  const page =
    '<h1>Ines Kaltwasser</h1><p><a href="https://maps.example.org/leeds">Leeds, UK</a></p><h2>Skills</h2><p>Bread</p>'
  const { basics } = await contentOf(page, 'cv.html')
  expect([basics.url, basics.location.city]).toEqual(['', 'Leeds'])
})
