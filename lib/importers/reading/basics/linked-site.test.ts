import { expect, it } from 'vitest'
import { contentOf } from '../../testing/content-of'

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
