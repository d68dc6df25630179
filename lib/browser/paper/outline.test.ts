import { expect, it } from 'vitest'
import { outlineOf } from './outline'
import { boxOf, lineAt } from './testing/boxes'

it('builds headings, paragraphs and lists in reading order', () => {
  const blocks = outlineOf([
    boxOf('basics/name', [lineAt(50, 40, 'Amara Okafor')], { role: 'title' }),
    boxOf('basics/email', [lineAt(50, 60, 'amara@example.org')]),
    boxOf('basics/phone', [lineAt(200, 60, '+351 555 010 204')]),
    boxOf('section:work/title', [lineAt(50, 90, 'Experience')], { role: 'section-heading' }),
    boxOf('e1/position', [lineAt(50, 110, 'Data Engineer')], { role: 'entry-heading' }),
    boxOf('e1/name', [lineAt(140, 110, 'Tideline')], { role: 'entry-heading' }),
    boxOf('b1/text', [lineAt(60, 130, 'Cut '), lineAt(60, 144, 'spend')], { role: 'bullet' }),
    boxOf('b2/text', [lineAt(60, 160, 'Mentored')], { role: 'bullet' }),
  ])
  expect(blocks).toEqual([
    { kind: 'heading', level: 1, parts: [{ address: 'basics/name', text: 'Amara Okafor' }] },
    {
      kind: 'paragraph',
      parts: [
        { address: 'basics/email', text: 'amara@example.org' },
        { address: 'basics/phone', text: '+351 555 010 204' },
      ],
    },
    { kind: 'heading', level: 2, parts: [{ address: 'section:work/title', text: 'Experience' }] },
    {
      kind: 'heading',
      level: 3,
      parts: [
        { address: 'e1/position', text: 'Data Engineer' },
        { address: 'e1/name', text: 'Tideline' },
      ],
    },
    {
      kind: 'list',
      items: [
        [{ address: 'b1/text', text: 'Cut spend' }],
        [{ address: 'b2/text', text: 'Mentored' }],
      ],
    },
  ])
})

it('reads a field that goes over two pages once', () => {
  const blocks = outlineOf([
    boxOf('b1/text', [lineAt(60, 780, 'begun here')], { role: 'bullet' }),
    boxOf('b1/text', [lineAt(60, 50, 'ended there', 11)], { role: 'bullet', page: 1 }),
  ])
  expect(blocks).toEqual([
    { kind: 'list', items: [[{ address: 'b1/text', text: 'begun here ended there' }]] },
  ])
})

it('leaves out what has no words', () => {
  expect(outlineOf([boxOf('b1/text', [lineAt(0, 0, ' ')]), boxOf('b2/text', [])])).toEqual([])
})
