// @module-tag nightly
// Reads texts of extreme length: tests/fuzz/parsers.test.ts gives the same readers short ones.

import { expect, it } from 'vitest'
import { joinBullets } from '@/lib/ai/matching/bullets-of'
import { joinMatches, matchCv } from '@/lib/ai/matching/match-posting'
import { maximumPosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { chooseFindings } from '@/lib/browser/editing/proofreading/choose-findings'
import { createKnownWords } from '@/lib/browser/editing/proofreading/known-words'
import { importText } from '@/lib/importers/import-file'
import { createIdGenerator } from '@/lib/resume/ids'
import { literal } from '@/lib/resume/text/rich-text'
import { bakersCv } from '@/tests/ai/support/request-ports'

// Texts that send a careless pattern back and forth: each is read to its end. Only a hang takes a minute.

const size = 60_000
const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const pieces = {
  'one word': 'a',
  'one number': '1',
  dots: '.',
  slashes: '/',
  ats: '@',
  'addresses that do not end': 'a@a.',
  'links that do not end': 'http://a.',
  'years without an end': '2019 - ',
  blanks: ' ',
  'empty lines': '\n',
  brackets: '([{',
  quotes: `"'`,
  stars: '**',
  'underlined words': '_a',
  'open tags': '<a',
  'combining marks': 'a\u0301\u0301\u0301\u0301\u0301',
  'joined emoji': '\u{1f468}\u200d\u{1f469}\u200d',
  'half characters': '\ud83d',
  'letters from the right': '\u05d0 ',
  'Thai without blanks': '\u0e01\u0e47',
}

it.each(Object.entries(pieces))(
  '%s are read to the end by every reader',
  async (_, piece) => {
    const long = fill(piece, size)
    for (const text of [long, `Ada Example\nExperience\n${fill(piece, 9_900)}\nSkills\nMilling`]) {
      const outcome = importText(text, createIdGenerator())
      if (!outcome.ok) expect(outcome.code).toMatch(/^(too-|no-|empty|wrong-type)/)
    }
    const posting = fill(piece, maximumPosting)
    const reading = readPosting(posting)
    const cv = bakersCv()
    const entry = cv.content.work[0]
    const highlight = { id: `${cv.id}1`, text: literal(fill(piece, 1_900)) }
    if (entry) entry.highlights = [highlight]
    const matched = matchCv(reading, cv, '2026-11')
    const bullets = joinBullets([matched.bullets])
    const { cvs } = await joinMatches(posting, reading, [matched.cv], bullets)
    expect(cvs).toHaveLength(1)
    const isKnown = createKnownWords([long])
    chooseFindings({ text: long } as Parameters<typeof chooseFindings>[0], [], isKnown)
    isKnown(long)
  },
  60_000,
)
