import { expect, it } from 'vitest'
import { languageCvs } from '@/tests/fixtures/language-cvs'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { joinCounted, splitWord } from './line-breaks'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

const long = ['zh-Hans', 'zh-Hant', 'ja', 'th'].map((language) => {
  const words = languageCvs.find((one) => one.language === language)
  if (!words) throw new Error(language)
  const [first, second] = words.bullets
  const text = Array.from({ length: 6 }, () => first + second).join('')
  return { ...words, bullets: [text, second] as const }
})

it.each(long)('$title fills its lines, and ends them by its rules', async (words) => {
  const result = await engine.render(languageDocument(words, { margin: 30, fontSize: 11 }))
  if (!result.ok) throw new Error(result.message)
  const { boxes } = result.rendered
  const bullet = boxes.find(({ lines }) => lines.length > 4)
  const lines = bullet?.lines ?? []
  // Nothing is added, such as a hyphen, or lost.
  expect(lines.map(({ text }) => text).join('')).toBe(words.bullets[0])
  expect(lines.length).toBeGreaterThan(4)
  const widest = Math.max(...lines.map(({ width }) => width))
  for (const { text, width } of lines.slice(0, -1)) {
    expect(text).not.toMatch(/[（「“]$/)
    expect(width).toBeGreaterThan(widest * 0.82)
  }
  for (const { text } of lines.slice(1))
    expect(text).not.toMatch(/^[，。、）」”ーゃゅょっ\u0e30-\u0e3a\u0e45-\u0e4e]/)
})

it('keeps a figure with its counter and a verb with its ending', () => {
  expect(joinCounted(splitWord('店舗12軒を開いた'))).toEqual([
    '店',
    '舗',
    '12軒',
    'を',
    '開',
    'いた',
  ])
  expect(joinCounted(splitWord('5,000万円'))).toEqual(['5,000万円'])
})
