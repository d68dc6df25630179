import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { importLimits } from '../import-limits'
import { timeBesideFixedWork } from '../testing/processor-clock'
import { textOf, wordsOf } from './find-elements'
import { parseXml } from './parse-xml'

const rootOf = (file: string) => {
  const read = parseXml(file)
  if (!read.ok) throw new Error(read.code)
  return read.root
}
const codeOf = (file: string) => {
  const read = parseXml(file)
  return read.ok ? 'ok' : read.code
}

it('gives elements and words in their order, without prefixes', () => {
  const root = rootOf(
    '<?xml version="1.0"?><!-- by hand --><w:a x:y="1 &lt; 2" z=\'"\'>one <b/>two<![CDATA[ <c> ]]><!-- d -->&#x41;&#66;&amp;</w:a>',
  )
  expect(root.name).toBe('a')
  expect(root.attributes).toEqual({ y: '1 < 2', z: '"' })
  expect(root.nodes.map((node) => (typeof node === 'string' ? node : node.name))).toEqual([
    'one ',
    'b',
    'two <c> AB&',
  ])
  expect(textOf(root)).toBe('one two <c> AB&')
  expect(wordsOf(rootOf('<a><b> x \n y </b></a>'), 'b')).toBe('x y')
})

it('allows a ">" in the value of an attribute', () => {
  expect(rootOf('<a b="x > y"><c/></a>').attributes.b).toBe('x > y')
})

it.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
  ['one in small letters', '<!doctype a SYSTEM "file:///etc/passwd"><a/>'],
  ['one that is hidden behind a comment', '<!-- --><!DOCTYPE a><a/>'],
  ['an entity', '<a><!ENTITY e "x"></a>'],
])('is unsafe with %s', (_, file) => {
  expect(codeOf(file)).toBe('unsafe')
})

it.each([
  ['nothing', ''],
  ['words alone', 'hello'],
  ['an element that never ends', '<a><b></a>'],
  ['a tag that never ends', '<a><b'],
  ['a quote that never ends', '<a b="x></a>'],
  ['a comment that never ends', '<a><!-- </a>'],
  ['two roots', '<a/><b/>'],
  ['a stray end', '</a>'],
  ['ends in another order', '<a><b></a></b>'],
  ['an attribute without a value', '<a b></a>'],
  ['a tag in a tag', '<a <b>></a>'],
])('is damaged: %s', (_, file) => {
  expect(codeOf(file)).toBe('damaged')
})

it('is too large when it is deeper or has more elements than any CV', () => {
  const deep = importLimits.xmlDepth + 1
  expect(codeOf('<a>'.repeat(deep) + '</a>'.repeat(deep))).toBe('too-large')
  expect(codeOf(`<a>${'<b/>'.repeat(importLimits.xmlElements)}</a>`)).toBe('too-large')
})

it('keeps entities that nobody knows, and never makes half a character', () => {
  expect(textOf(rootOf('<a>&nothing; &#xD800; &constructor;</a>'))).toBe(
    '&nothing; \ufffd &constructor;',
  )
})

it('takes time in proportion to its length, whatever is open', () => {
  for (const piece of ['<a ', '<a "', '&', '&#', '<!-', '<a b="', '<![CDATA[', '<?', '<a b=\'"']) {
    expect(timeBesideFixedWork(() => parseXml(piece.repeat(200_000)))).toBeLessThan(20)
  }
})

it('never throws, whatever comes', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<b x="',
    '"',
    '/>',
    '&amp;',
    '&#',
    'x',
    '<!',
    '<?',
    ']]>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(typeof parseXml(pieces.join('')).ok).toBe('boolean')
    }),
    { numRuns: runs(500) },
  )
})
