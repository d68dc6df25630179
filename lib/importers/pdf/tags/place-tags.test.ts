import { expect, it } from 'vitest'
import { placeTags, type TagNode } from './place-tags'

const content = (id: string): TagNode => ({ type: 'content', id })
const node = (role: string, ...children: TagNode[]): TagNode => ({ role, children })

it('tells levels, blocks, items and labels in the order of the tree', () => {
  const tags = placeTags(
    node(
      'Root',
      node('H2', node('Span', content('heading'))),
      node(
        'L',
        node('LI', node('Lbl', content('sign')), node('LBody', node('P', content('text')))),
      ),
      node('Div', content('loose')),
    ),
  )
  expect([...tags.keys()]).toEqual(['heading', 'sign', 'text', 'loose'])
  expect(tags.get('heading')).toEqual({ level: 2, block: 1, item: 0, isLabel: false, order: 0 })
  expect(tags.get('sign')).toMatchObject({ isLabel: true, item: 2 })
  expect(tags.get('text')).toMatchObject({ isLabel: false, item: 2, level: 0 })
  expect(tags.get('text')?.block).not.toBe(tags.get('sign')?.block)
  expect(tags.get('loose')).toMatchObject({ block: 0, item: 0, order: 3 })
})

it('gives what stands in one paragraph one block, spans and links within it too', () => {
  const tags = placeTags(node('P', content('a'), node('Link', content('b'))))
  expect(tags.get('a')?.block).toBe(tags.get('b')?.block)
})

it('says nothing of a page without a tree, and follows none for ever', () => {
  expect(placeTags(null).size).toBe(0)
  let deep = node('P', content('deep'))
  for (let depth = 0; depth < 100_000; depth++) deep = node('Div', deep)
  expect(placeTags(deep).size).toBe(0)
})
