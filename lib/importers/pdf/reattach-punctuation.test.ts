import { expect, it } from 'vitest'
import { itemOf } from '../testing/raw-page'
import { reattachPunctuation } from './reattach-punctuation'

/** A mirrored line of 20 letters from 100 to 200, with signs drawn at these places. */
const line = (text: string, ...signs: [text: string, x: number][]) =>
  reattachPunctuation([
    itemOf(text, 100, 60, { right: 100 + 5 * text.length }),
    ...signs.map(([sign, x]) => itemOf(sign, x, 60, { right: x + 3 })),
  ]).map((item) => item.text)

it('puts stops, commas and brackets where they were drawn', () => {
  expect(line('צוות קטן אוהבת סדר', ['.', 139])).toEqual(['צוות קטן. אוהבת סדר'])
  expect(line('المراجعة إكسل الفواتير', [',', 141], [',', 166])).toEqual([
    'المراجعة, إكسل, الفواتير',
  ])
  expect(line('אנגלית רמה גבוהה', ['(', 132], [')', 176])).toEqual(['אנגלית (רמה גבוהה)'])
})

it('leaves signs that stand in no words, and words that no letter runs from the right in', () => {
  expect(line('צוות קטן', ['.', 160])).toEqual(['צוות קטן', '.'])
  expect(line('A small team of six', ['.', 140])).toEqual(['A small team of six', '.'])
  expect(line('ארגוניםבינלאומיים', ['.', 140])).toEqual(['ארגוניםבינלאומיים', '.'])
})
