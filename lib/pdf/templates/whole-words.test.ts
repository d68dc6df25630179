import { describe, expect, it } from 'vitest'
import { firstLook, newestLook } from '@/lib/resume/look'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openReaders } from '@/tests/bench/parseback/readers.mjs'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { readText } from '../engine/testing/read-pdf'
import { fontPairs } from '../fonts/registry'
import { templates } from './registry'
import { type Paper, printOnPaper } from './testing/paper'

/** CV with words in several styles, and long URLs; `tail` shifts the line ends. */
function cvOf(template: string, tail: number, look = newestLook): ResumeDocument {
  const ids = countingIds()
  const cv = fullResume(ids)
  const [skill] = cv.content.skills
  if (!skill) throw new Error('The CV has no skill')
  const end = 'x'.repeat(tail)
  const basics = {
    ...cv.content.basics,
    email: `anne-marie.de-la-fontaine${end}@saint-hubert-les-bains.example.org`,
    location: {
      ...cv.content.basics.location,
      ...{ address: `88 Harrison Street, Unit 14${end}`, postalCode: '94105' },
      ...{ city: 'San Francisco', region: 'California', countryCode: 'US' },
    },
    profiles: [
      {
        ...{ id: ids.node(), network: 'LinkedIn', username: '' },
        url: `https://linkedin.example.org/in/anne-marie-de-la-fontaine-8b41a2${end}`,
      },
    ],
    summary: `Wrote ${end} **Node**.js and *C*++, **pre**tested (**well**): all of it ${end} [here](https://example.org/), then **more**.`,
  }
  const skills = [
    {
      ...skill,
      ...{ name: `Distributed systems${end}`, level: 'Master' },
      keywords: ['Consensus protocols', 'Replication'],
    },
  ]
  const design = { ...cv.design, template, look } as ResumeDocument['design']
  return { ...cv, design, content: { ...cv.content, basics, skills } }
}

/** Returns items at the start of a line that are punctuation of the previous word. */
const strayOf = ({ pages }: Paper) =>
  pages.flatMap((items) =>
    items.filter(({ text, x, y }) => {
      const isFirst = !items.some(
        (other) =>
          other.text !== text &&
          Math.abs(other.y - y) < 2 &&
          Math.abs(other.x + other.width - x) < 2,
      )
      return isFirst && /^[,.:;!?)]/.test(text)
    }),
  )

describe.each(someOf(templates.map(({ id }) => id)))('lines of %s', (template) => {
  it('begin with no comma, and end inside no address with a hyphen', async () => {
    for (let tail = 0; tail <= 8; tail += 2) {
      const paper = await printOnPaper(cvOf(template, tail))
      expect([tail, strayOf(paper)]).toEqual([tail, []])
      const addresses = paper.boxes.filter(({ address }) => /\/(?:email|url)$/.test(address))
      const lines = addresses.flatMap((box) => box.lines.map(({ text }) => text))
      expect(lines.filter((text) => /-\s*$/.test(text))).toEqual([])
    }
  })
})

it('stay where they were in documents of an older look', async () => {
  const papers = [firstLook, newestLook].map((look) => printOnPaper(cvOf('herbarium', 0, look)))
  const [old, fresh] = await Promise.all(papers)
  expect(old && strayOf(old).length).toBeGreaterThan(0)
  expect(fresh && strayOf(fresh)).toEqual([])
})

/** Words of 25 to 40 letters, as German, Finnish, Hungarian, Dutch and chemists write them. */
const longWords = [
  ...['Abwasserbehandlungsanlagenwartung', 'Lebensmittelkennzeichnungsordnung'],
  ...['Wohnungseigentümerversammlung', 'Straßenbeleuchtungsinstandsetzung'],
  ...['kansainvälistymisneuvottelukunta', 'tietojenkäsittelyjärjestelmissä'],
  ...['vesihuoltolaitosyhdistyksessä', 'ympäristövaikutusselvityksiä'],
  ...['közigazgatásszervezéstudomány', 'munkavállalóérdekképviselet'],
  ...['iparművészetirestaurátorképzés', 'hidrogeológiaimintavételezés'],
  ...['arbeidsongeschiktheidsverzekering', 'waterzuiveringsinstallatiebeheer'],
  ...['gemeentegrondexploitatiebedrijf', 'verkeersveiligheidsinspecteurs'],
  ...['dichlorodiphenyltrichloroethane', 'polytetrafluoroethylenepropylene'],
  ...['hydroxymethylcellulosephthalate', 'tetramethylethylenediaminesulfate'],
]

/** CV with each long word in a bullet, between words of other lengths, and as a skill. */
function longWordsCv(template: string): ResumeDocument {
  const ids = countingIds()
  const cv = longResume(ids, { posts: 4, bullets: 5 })
  const work = cv.content.work.map((entry, post) => ({
    ...entry,
    highlights: entry.highlights.map((bullet, i) => {
      const word = longWords[post * 5 + i] ?? ''
      const before = 'und die alten Kais des Hafens am Fluss '.repeat(2).slice(0, 20 + 7 * i)
      return { ...bullet, text: `Werk ${before.trim()} ${word} mit 12 Leuten und ${word} im Amt.` }
    }),
  }))
  const skills = fullResume(ids)
    .content.skills.slice(0, 1)
    .map((skill) => ({
      ...skill,
      ...{ name: longWords[0] ?? '', keywords: longWords.slice(1, 8) },
    }))
  const design = { ...cv.design, template, language: 'de', look: newestLook, hyphenate: false }
  return { ...cv, design, content: { ...cv.content, work, skills } }
}

/** Returns the words that are cut although they are no wider than another line of their text. */
const sparedOf = ({ boxes }: Paper) =>
  boxes.flatMap(({ lines }) =>
    lines.flatMap((line, i) => {
      const next = lines[i + 1]
      const before = /\S+$/.exec(line.text)?.[0]
      const after = /^\S+/.exec(next?.text ?? '')?.[0]
      if (!next || !before || !after) return []
      const { carets } = line
      const x = carets[line.text.length - before.length] ?? 0
      const width = line.x + line.width - x + (next.carets[after.length] ?? 0) - next.x
      return width < Math.max(...lines.map((one) => one.width)) ? [before + after] : []
    }),
  )

it.each(templates.map(({ id }) => id))(
  'words of 25 letters and more are cut in %s only where one is wider than its line, and read whole',
  async (template) => {
    expect(longWords.filter(({ length }) => length < 25 || length > 40)).toEqual([])
    const paper = await printOnPaper(longWordsCv(template))
    const read = (await readText(paper.rendered.bytes)).replaceAll('\u00ad', '')
    const counts = longWords.map((word) => read.toLowerCase().split(word.toLowerCase()).length - 1)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
    expect(sparedOf(paper)).toEqual([])
  },
)

/** Readers of the bench that find words by gaps or by characters. */
const readers = openReaders().flatMap(({ name, read }) =>
  read && /^(?:pdf\.js|pdftotext)/.test(name) ? [{ name, read }] : [],
)

describe.each([newestLook, '2027-01'] as const)('the spaces of a name in the look %s', (look) => {
  const cases = [
    ...templates.map(({ id }) => [id, '']),
    ...fontPairs.flatMap(({ id }) => ['metro', 'studio-nine'].map((template) => [template, id])),
  ]
  it.each(someOf(cases, 1 / 8))('are read in %s %s', async (template, fonts) => {
    const cv = longResume(countingIds(), { posts: 1, bullets: 1 })
    const basics = { ...cv.content.basics, name: 'Tova Lindqvist Aaltonen' }
    const design = { ...cv.design, template, look, ...(fonts && { fonts }) } as typeof cv.design
    const paper = await printOnPaper({ ...cv, design, content: { ...cv.content, basics } })
    for (const { name, read } of readers) {
      const text = await read(paper.rendered.bytes)
      expect([name, text.replace(/\s+/g, ' ').toLowerCase()]).toEqual([
        name,
        expect.stringContaining('tova lindqvist aaltonen'),
      ])
    }
  })
})
