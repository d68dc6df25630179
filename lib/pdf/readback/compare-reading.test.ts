import { describe, expect, it } from 'vitest'
import type { PaperBox } from '../pdf-types'
import { compareReading } from './compare-reading'
import { type Fact, factsOf } from './facts'
import { flowsOf } from './reading-order'
import { sampleCvs } from './testing/sample-cvs'

const fact = (kind: Fact['kind'], owner: string, text: string, group = owner): Fact => ({
  kind,
  address: `${owner}/${kind}`,
  group,
  entries: [],
  text,
  place: '',
})

const facts = [
  fact('name', 'basics', 'Zoë Öğüt', 'name'),
  fact('email', 'basics', 'zoe@example.org', 'contact'),
  fact('title', 'a', 'Lead nurse'),
  fact('dates', 'a', '2019 – 2021'),
  fact('bullet', 'a1', 'Trained six nurses of the night shift'),
  fact('title', 'b', 'Staff nurse'),
  fact('dates', 'b', '2012'),
]
const flows = [facts.map(({ address }) => address)]
const whole =
  'ZOË ÖĞÜT\nzoe@example.org\nLead nurse 2019 – 2021\n• Trained six nurses of\nthe night shift\nStaff nurse 2012'

describe('comparing what was read', () => {
  it('finds everything in any case, however lines are broken', () => {
    const reading = compareReading(facts, flows, whole)
    expect(reading).toMatchObject({
      missing: [],
      strange: 0,
      words: { found: 7, of: 7 },
      wholeBullets: { found: 1, of: 1 },
      order: { found: 5, of: 5 },
    })
  })

  it('does not mind where a line of ideographs ended', () => {
    const chinese = [fact('employer', 'a', '远山物流股份有限公司 2 部'), fact('title', 'a', '主管')]
    const read = '主管\n远山物流股份\n有限公司 2\n部'
    const { missing } = compareReading(chinese, [chinese.map(({ address }) => address)], read)
    expect(missing).toEqual([])
    const lost = read.replace('物', '')
    expect(compareReading(chinese, [['a/employer']], lost).missing).toHaveLength(1)
  })

  it('asks for words and numbers from right to left, whole and in order, not for the signs between', () => {
    const arabic = [
      fact('email', 'basics', 'salma@example.org'),
      fact('title', 'a', 'رئيسة قسم الجسور'),
      fact('dates', 'a', 'فبراير 2019 – حتى الآن'),
      fact('bullet', 'a1', 'خفضت الكلفة بنسبة 14% خلال 3 سنوات.'),
    ]
    const flow = [arabic.map(({ address }) => address)]
    const read =
      'salma@example.org\nرئيسة قسم الجسور فبراير – 2019 حتى الآن\n• خفضت الكلفة بنسبة %14 خلال3 سنوات.'
    expect(compareReading(arabic, flow, read)).toMatchObject({
      missing: [],
      words: { found: 7, of: 7 },
      wholeBullets: { found: 1, of: 1 },
      order: { found: 3, of: 3 },
    })
    const missed = (text: string) =>
      compareReading(arabic, flow, text).missing.map(({ kind }) => kind)
    expect(missed(read.replace('فبراير – 2019 حتى', '2019 – فبراير حتى'))).toEqual(['dates'])
    expect(missed(read.replace('الجسور', 'الج سور'))).toEqual(['title'])
    expect(missed(read.replace('الجسور', 'روسجلا'))).toEqual(['title'])
    expect(missed(read.replace('%14 خلال3', '3 خلال %14'))).toEqual(['bullet'])
    expect(missed(read.replace('@', ' '))).toEqual(['email'])
    const [mail, post, bullet] = read.split('\n')
    expect(compareReading(arabic, flow, [bullet, mail, post].join('\n')).order.found).toBe(2)
  })

  it('misses what has a cut or a foreign sign in it', () => {
    const cut = whole.replace('zoe@example.org', 'zoe@exam ple.org').replace('ÖĞ', 'O\ufffd')
    const { missing, strange, order } = compareReading(facts, flows, cut)
    expect(missing.map(({ kind }) => kind)).toEqual(['name', 'email'])
    expect(strange).toBe(1)
    expect(order).toEqual({ found: 3, of: 5 })
  })

  it('counts the words of a bullet that another line was read into', () => {
    const mixed = whole.replace('of\nthe', 'of Python, SQL\nthe')
    const reading = compareReading(facts, flows, mixed)
    expect(reading.wholeBullets.found).toBe(0)
    expect(reading.words).toEqual({ found: 7, of: 7 })
    const shuffled = whole.replace('six nurses of\nthe night', 'night of\nthe nurses six')
    expect(compareReading(facts, flows, shuffled).words.found).toBeLessThan(6)
  })

  it('sees a date that was read into another entry, and entries that changed places', () => {
    const strayed = whole.replace(' 2019 – 2021', '').replace('2012', '2019 – 2021 2012')
    expect(compareReading(facts, flows, strayed).order.found).toBe(4)
    const [name, mail, lead, bullet, rest, staff] = whole.split('\n')
    const swapped = [name, mail, staff, lead, bullet, rest].join('\n')
    expect(compareReading(facts, flows, swapped).order.found).toBe(4)
  })

  it('lets dates be read as a column of their own, in their order', () => {
    const apart = `${whole.replace(' 2019 – 2021', '').replace(' 2012', '')}\n2019 – 2021\n2012`
    const reading = compareReading(facts, flows, apart)
    expect(reading.orderInColumns.found).toBeLessThan(reading.orderInColumns.of)
    expect(reading.orderBesideDates).toEqual({ found: 7, of: 7 })
    const swapped = apart.replace('2019 – 2021\n2012', '2012\n2019 – 2021')
    expect(compareReading(facts, flows, swapped).orderBesideDates.found).toBe(6)
  })

  it('lets columns be read in either order', () => {
    const side = facts.slice(1, 2).map(({ address }) => address)
    const main = facts.filter(({ kind }) => kind !== 'email').map(({ address }) => address)
    const reading = compareReading(facts, [main, side], whole)
    expect(reading.order.found).toBe(4)
    expect(reading.orderInColumns).toEqual({ found: 5, of: 5 })
  })
})

it('flows begin where the paper goes back up', () => {
  const box = (address: PaperBox['address'], page: number, y: number) =>
    ({ address, page, y }) as PaperBox
  const boxes = [
    box('a/1', 0, 50),
    box('a/2', 0, 48),
    box('a/3', 0, 700),
    box('a/4', 1, 50),
    box('b/1', 0, 90),
    box('b/2', 0, 200),
  ]
  expect(flowsOf(boxes)).toEqual([
    ['a/1', 'a/2', 'a/3', 'a/4'],
    ['b/1', 'b/2'],
  ])
})

it('facts are what a person typed and shows, in plain words', () => {
  const [cv] = sampleCvs()
  if (!cv) throw new Error('no sample')
  const [first] = cv.content.work
  if (!first) throw new Error('no post')
  const texts = (document: typeof cv) => factsOf(document).map(({ text }) => text)
  expect(texts(cv)).toContain('Mar 2021 – present')
  const hidden = { ...cv.content, work: [{ ...first, hidden: true }] }
  expect(texts({ ...cv, content: hidden })).not.toContain(first.position)
  const state = { key: 'work', visible: false, title: '', breakBefore: false }
  const without = { ...cv, content: { ...cv.content, sections: [state] } }
  expect(texts(without)).not.toContain(first.position)
})
