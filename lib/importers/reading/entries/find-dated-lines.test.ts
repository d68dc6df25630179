import { expect, it } from 'vitest'
import { sectionOf } from '../../testing/section-of'
import { findDatedLines } from './find-dated-lines'

const datedOf = (...lines: string[]) => {
  const section = sectionOf('work', lines)
  return findDatedLines(section.lines).map((at) => section.lines[at]?.text)
}

it('leaves ranges in bullets and in running text to the entry above them', () => {
  const dated = datedOf(
    '**Pilot**\t2019 – 2021',
    'Port Ltd',
    '- Tutor to six cadets, 2019 to 2020',
    'Chair of the committee between 2019 and 2021',
    '**Officer**\t2014 – 2019',
    'Ferries Ltd',
  )
  expect(dated).toEqual(['**Pilot**  2019 – 2021', '**Officer**  2014 – 2019'].map(plain))
})

const plain = (text: string) => text.replace(/\*/g, '')

it('takes items below an employer for its posts', () => {
  expect(datedOf('**Port Ltd**', '- Pilot 2014 – 2016', '- Officer 2010 – 2014')).toHaveLength(2)
})

it('finds none where no line has a date', () => {
  expect(datedOf('**Pilot**', 'Port Ltd')).toEqual([])
})
