import { expect, it } from 'vitest'
import { findAnnotations, placeLinks } from './read-annotations'

const link = (pageIndex: number, url: string, annotationFlags = 0) => ({
  ...{ subtype: 'Link', url, pageIndex, annotationFlags },
  rect: [10, 700, 90, 712],
})

const open = (...annotations: object[]) =>
  findAnnotations({ getAnnotationsByType: async () => annotations })

/** An A4 page's own points to points from its top left corner. */
const base = [1, 0, 0, -1, 0, 842]

it('asks for links, stamps and typed text alone, and tells those of each page in their order', async () => {
  const asked: unknown[] = []
  const linksOf = await findAnnotations({
    getAnnotationsByType: async (types, pages) => {
      asked.push([...types], [...pages])
      return [link(0, 'https://a.example'), link(1, 'https://b.example'), link(0, 'mailto:c@d.e')]
    },
  })
  expect(asked).toEqual([[2, 3, 13, 20], []])
  expect(placeLinks(linksOf(0), base).map(({ url }) => url)).toEqual([
    'https://a.example',
    'mailto:c@d.e',
  ])
  expect(placeLinks(linksOf(1), base)).toEqual([
    { url: 'https://b.example', box: { x: 10, y: 130, width: 80, height: 12 } },
  ])
  expect(linksOf(2)).toEqual([])
})

it('leaves out what nobody sees: invisible links, and those that are for paper alone', async () => {
  const linksOf = await open(
    link(0, 'https://invisible.example', 0x01),
    link(0, 'https://paper.example', 0x20 | 0x04),
    link(0, 'https://printed.example', 0x04),
  )
  expect(placeLinks(linksOf(0), base).map(({ url }) => url)).toEqual(['https://printed.example'])
})

it('takes no link without an address or a whole box', async () => {
  const linksOf = await open(
    { ...link(0, ''), url: undefined },
    { ...link(0, 'https://a.example'), rect: [0, 0, Number.NaN, 1] },
    { ...link(0, 'https://a.example'), rect: [0, 0] },
    { ...link(0, 'https://a.example'), subtype: 'Widget' },
    { ...link(0, ''), url: undefined, unsafeUrl: 'github.com/ida' },
  )
  expect(placeLinks(linksOf(0), base).map(({ url }) => url)).toEqual(['github.com/ida'])
})

it('finds none where there is no document to ask', async () => {
  const linksOf = await findAnnotations({ getAnnotationsByType: async () => null as never })
  expect(linksOf(0)).toEqual([])
})
