import { expect, it } from 'vitest'
import { turnLines } from '../tests/bench/parseback/turn-lines.mjs'

it('puts the runs of a line from right to left into their order, and leaves other lines alone', () => {
  const read = [
    'Lina (12) 2019',
    ' سنوات في عمان3  مهندسين، وبعد8 فريق من',
    '14% باستعمال SAP2000 خفضت الكلفة',
    '2019 فبراير  ·  رئيسة قسم',
  ].join('\n')
  expect(turnLines(read).split('\n')).toEqual([
    'Lina (12) 2019',
    'فريق من 8 مهندسين، وبعد 3 سنوات في عمان',
    'خفضت الكلفة SAP2000 باستعمال 14%',
    'رئيسة قسم · فبراير 2019',
  ])
})
