import { expect, it } from 'vitest'
import { asksForHanFonts, hanFontsAdvice } from './han-fonts.mjs'

// The GitHub Action unpacks the fonts where the command line asks for them (scripts/action/vitae.mjs).
it('are asked for by a message that the Action knows', () => {
  const facts = { name: 'vitae-cli', version: '1.2.3', isPublished: false }
  expect(hanFontsAdvice(facts)).toContain('npm install -g ./vitae-cli-han-1.2.3.tgz\n')
  const published = hanFontsAdvice({ ...facts, name: '@example/vitae', isPublished: true })
  expect(published).toContain('npm install -g @example/vitae-han\n')
  for (const messages of [hanFontsAdvice(facts), `Font left out.\n${published}`])
    expect(asksForHanFonts(messages)).toBe(true)
  expect(asksForHanFonts('cv-han.json could not be read.')).toBe(false)
})
