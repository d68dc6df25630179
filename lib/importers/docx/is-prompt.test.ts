import { expect, it } from 'vitest'
import { parseXml } from '../xml/parse-xml'
import { isOneControl, isPrompt } from './is-prompt'

const control = (text: string, isAnswered = false) =>
  `<w:sdt><w:sdtPr>${isAnswered ? '' : '<w:showingPlcHdr/>'}</w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`

const elementOf = (xml: string) => {
  const parsed = parseXml(`<w:p xmlns:w="w">${xml}</w:p>`)
  if (!parsed.ok) throw new Error(parsed.code)
  return parsed.root
}
const isPromptOf = (xml: string, isHeading = false) => {
  const [child] = elementOf(xml).children
  return child !== undefined && isPrompt(child, isHeading)
}

it.each([
  ['Experience', 'a heading in English'],
  ['Skills &amp; Abilities', 'one with a sign'],
  ['Experiencia', 'one in Spanish'],
  ['Opleiding', 'one in Dutch'],
  ['TELÉFONO:', 'a label of contacts'],
])('keeps %s of a template: %s', (text) => {
  expect(isPromptOf(control(text))).toBe(false)
})

it.each([
  'Click here to enter text.',
  'Cliquez ici pour taper du texte.',
  '[Company]',
  'Your name',
])('takes %s for a prompt', (text) => {
  expect(isPromptOf(control(text))).toBe(true)
  expect(isPromptOf(control(text, true), false)).toBe(false)
})

it('keeps the whole text of a heading, if it asks for nothing', () => {
  expect(isPromptOf(control('Leadership'), true)).toBe(false)
  expect(isPromptOf(control('Leadership'), false)).toBe(true)
  expect(isPromptOf(control('Dates From'), true)).toBe(false)
  expect(isPromptOf(control('Job Title | Company'), true)).toBe(true)
  expect(isPromptOf(control('Enter your degree'), true)).toBe(true)
})

it('sees whether a paragraph is one control', () => {
  expect(isOneControl(elementOf(control('Leadership')))).toBe(true)
  expect(isOneControl(elementOf(`${control('Job')}<w:r><w:t>, 2019</w:t></w:r>`))).toBe(false)
})
