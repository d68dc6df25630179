import fc from 'fast-check'
import type { SourceLine, SourceText } from '../source/source-types'

const choices = (words: string) => fc.constantFrom(...words.split('¦'))

const heading = choices(
  'Experience¦Education¦Skills¦Languages¦Certificates¦Projects¦Awards¦Publications¦Interests¦References¦Contact¦Profile¦Volunteering¦Berufserfahrung¦Ausbildung¦Compétences¦職歴¦学歴¦工作经历¦경력¦Опыт работы¦الخبرات¦השכלה¦शिक्षा¦Curriculum Vitae¦Teaching Notes',
)
const who = choices(
  'Ida van der Long¦Dr. Ada Quill, PhD¦Name: Åsa Öberg¦山田 太郎¦김 민수¦ليلى حداد¦Мария Иванова¦Ana (Nina) de la Cruz Silva e Sousa',
)
const post = choices(
  'Registered Nurse¦Senior Engineer | Acme GmbH¦Köchin, Gasthof Hallmann, Kassel¦Infirmière chez Clinique du Lac¦看護師¦Master of Science in Physics¦Université de Lyon¦University of Leeds · 2.1¦Teacher at Harper & Sons (London)',
)
const date = choices(
  '2019 – 2021¦03/2019 - present¦Jan – Mar 2019¦März 2018 bis heute¦2019年3月～現在¦seit 2020¦2019–21¦12.05.1990¦Summer 2017¦令和3年4月¦مارس ٢٠١٩ – الآن¦до 2019¦2019-04-01¦Spring 2019 to Fall 2020¦3/18-4/19¦2016¦–',
)
const contact = choices(
  'ida@example.org¦Phone: +49 30 1234567¦E-mail:¦https://example.org/ida¦linkedin.com/in/ida-long¦GitHub: @ida¦Hafenstraße 12, 28195 Bremen¦Nationality: Danish¦+44 20 7946 0000 | Leeds, UK¦English (C1), Deutsch – Muttersprache¦LinkedIn',
)
const prose = choices(
  'Led a team of six, and cut the costs by 12%.¦Python, SQL, Rust; Go (since 2019)¦Databases: Postgres, SQLite¦a¦•¦(¦Responsible for the night shift of the ward and for the training of new col-¦leagues in 2019 and 2020.¦Page 2 of 3¦N U R S E¦  ',
)
const anything = fc.string({ unit: 'binary', maxLength: 40 })

const text = fc
  .oneof(
    ...[heading, who, post, date, contact, prose].map((arbitrary) => ({ arbitrary, weight: 3 })),
    { arbitrary: fc.tuple(post, date).map((both) => both.join(' ')), weight: 2 },
    { arbitrary: fc.tuple(date, contact, prose).map((all) => all.join(', ')), weight: 1 },
    { arbitrary: anything, weight: 1 },
  )
  .map((words) => words.replace(/[\t\n\r]/g, ' '))

const look = fc.record({
  size: fc.constantFrom(9, 10, 10, 10, 12, 14, 22),
  bold: fc.boolean(),
  italic: fc.boolean(),
})

const line = fc.record({
  parts: fc.array(fc.record({ text, look, other: look, cut: fc.nat(60) }), {
    minLength: 1,
    maxLength: 3,
  }),
  x: fc.constantFrom(50, 50, 50, 65, 300),
  gap: fc.constantFrom(1.2, 1.3, 1.3, 2, 4),
  page: fc.constantFrom(0, 0, 0, 0, 0, 1),
  stream: fc.constantFrom(0, 0, 0, 1),
  bullet: fc.constantFrom(false, false, true),
  level: fc.constantFrom(0, 0, 0, 1, 2),
  ruled: fc.boolean(),
  running: fc.constantFrom(false, false, false, false, true),
})

type Place = { page: number; y: number }

function lineOf(given: typeof line extends fc.Arbitrary<infer T> ? T : never, place: Place) {
  const { parts, x, bullet, level, ruled, running, stream } = given
  const { page, y } = place
  let joined = ''
  let right = x
  const pieces = parts.map(({ text: words, look: one, other, cut }, index) => {
    const from = joined.length + (index === 0 ? 0 : 1)
    joined += `${index === 0 ? '' : '\t'}${words}`
    const to = joined.length
    const middle = Math.min(from + cut, to)
    const runs = [
      { ...one, from, to: middle },
      { ...other, from: middle, to },
    ].filter((run) => run.to > run.from)
    const box = { x: right, y, width: words.length * 5, height: 11 }
    right += box.width + 20
    return { from, to, box, runs }
  })
  const box = { x, y, width: right - x, height: 11 }
  return { page, text: joined, box, pieces, bullet, level, ruled, running, stream }
}

const url = fc.constantFrom(
  ...['https://example.org/ida', 'https://www.linkedin.com/in/ida', 'mailto:ida%20l@example.org'],
  ...['mailto:', 'mailto:%E0%A4%A@example.org', 'tel:+4930123', 'javascript:alert(1)', ''],
)

/** Generates extracted text: CV-like lines in any order and style, and meaningless lines. */
export const arbitrarySource: fc.Arbitrary<SourceText> = fc
  .record({
    lines: fc.array(line, { maxLength: 24 }),
    links: fc.array(fc.record({ url, at: fc.nat(30), from: fc.nat(30), length: fc.nat(30) }), {
      maxLength: 4,
    }),
    layout: fc.constantFrom('pages' as const, 'flow' as const),
    mirrored: fc.boolean(),
  })
  .map(({ lines: given, links, layout, mirrored }) => {
    const place = { page: 1, y: 60 }
    const lines = given.map((one): SourceLine => {
      place.page += one.page
      place.y = one.page > 0 ? 60 : place.y + one.gap * 10
      return lineOf(one, place)
    })
    return {
      ...{ layout, lines, language: '', mirrored },
      pages: Array.from({ length: place.page }, () => ({ width: 595, height: 842 })),
      links: links.map(({ url, at, from, length }) => {
        const end = Math.min(lines[at]?.text.length ?? 0, from + length)
        const slices = end > from ? [{ line: at, from, to: end }] : []
        return { url, page: 1, box: { x: 0, y: 0, width: 9, height: 9 }, slices }
      }),
    }
  })
