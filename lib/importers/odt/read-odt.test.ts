import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { detectFormat } from '../detect-format'
import { type OdtParts, odtFile, officePart } from '../testing/odt-file'
import { readOdt } from './read-odt'

function sourceOf(parts: OdtParts) {
  const found = detectFormat(odtFile(parts), 'cv.odt')
  if (!found.ok || found.kind !== 'odt') throw new Error(JSON.stringify(found))
  const read = readOdt(found.content)
  if (!read.ok) throw new Error(read.code)
  return read.source
}
const textsOf = (parts: OdtParts) => sourceOf(parts).lines.map(({ text }) => text)

const styles = `
  <style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" fo:language="sv" fo:country="SE"/></style:default-style>
  <style:style style:name="Standard" style:family="paragraph"/>
  <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/><style:paragraph-properties fo:margin-top="0.5cm" fo:border-bottom="1pt solid #000"/></style:style>
  <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"><style:text-properties fo:font-size="200%"/></style:style>`

it('lists struck and hidden text and placeholders, and reads dates in their place', () => {
  const look = (name: string, properties: string) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
  const { lines } = sourceOf({
    automatic: `${look('S', 'style:text-line-through-style="solid"')}${look('H', 'text:display="none"')}`,
    body: `<text:p>Built a <text:span text:style-name="S">sand </text:span>stone wall in <text:date>2024</text:date></text:p>
        <text:p><text:span text:style-name="H">secret</text:span></text:p><text:p>As <text:placeholder>job title</text:placeholder></text:p>`,
  })
  expect(lines.map(({ text, aside }) => [text, aside ?? false])).toEqual([
    ['Built a stone wall in 2024', false],
    ['As', false],
    ['sand', true],
    ['secret', true],
    ['job title', true],
  ])
})

it('lists white text, but for that on a colour, in a table or a frame', () => {
  const look = (name: string, family: string, properties: string) =>
    `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`
  const white = '<style:text-properties fo:color="#ffffff"/>'
  const span = (text: string) => `<text:span text:style-name="W">${text}</text:span>`
  const body = `<text:p>Education ${span('spacer')}</text:p><text:p text:style-name="B">${span('On blue')}</text:p>
    <text:p text:style-name="L">paid</text:p>
    <table:table><table:table-row><table:table-cell><text:p>${span('In a cell')}</text:p></table:table-cell></table:table-row></table:table>`
  const automatic = `${look('W', 'text', white)}${look('L', 'paragraph', white)}${look('B', 'paragraph', '<style:paragraph-properties fo:background-color="#003366"/>')}`
  expect(
    sourceOf({ automatic, body }).lines.map(({ text, aside }) => [text, aside ?? false]),
  ).toEqual([
    ['Education', false],
    ['On blue', false],
    ['In a cell', false],
    ['spacer', true],
    ['paid', true],
  ])
})

it('repeats a cell over several rows of a table with a head, and in no other', () => {
  const cell = (text: string, rows = 1) =>
    `<table:table-cell table:number-rows-spanned="${rows}"><text:p>${text}</text:p></table:table-cell>`
  const covered = '<table:covered-table-cell/>'
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const rows = `${row(cell('Lots AB', 2), cell('Pilot'), cell('2018 – 2021'))}${row(covered, cell('Clerk'), cell('2015 – 2018'))}`
  const head = row(cell('Employer'), cell('Position'), cell('Dates'))
  const columns = '<table:table-column table:number-columns-repeated="3"/>'
  const linesOf = (inside: string) =>
    textsOf({ body: `<table:table>${columns}${inside}</table:table>` })
  expect(linesOf(`${head}${rows}`).slice(1)).toEqual([
    'Lots AB\tPilot\t2018 – 2021',
    'Lots AB\tClerk\t2015 – 2018',
  ])
  expect(linesOf(rows)).toEqual(['Lots AB\tPilot\t2018 – 2021', 'Clerk\t2015 – 2018'])
})

it('gives headings, looks, spaces, links and the language', () => {
  const source = sourceOf({
    styles,
    automatic:
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
    body: `<text:p text:style-name="Title">Ida van der Long</text:p><text:h text:outline-level="1" text:style-name="Heading">Arbete</text:h>
        <text:p text:style-name="Standard">Lots <text:span text:style-name="T1">på<text:s/>väg</text:span><text:tab/>2019
          – 2021<text:line-break/>Umeå<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>
        <text:p><text:a xlink:href="https://example.org/i">sida</text:a></text:p>`,
  })
  expect(source.language).toBe('sv-SE')
  expect(source.lines.map(({ text, level, ruled }) => [text, level, ruled])).toEqual([
    ['Ida van der Long', 1, true],
    ['Arbete', 2, true],
    ['Lots på väg\t2019 – 2021', 0, undefined],
    ['Umeå', 0, undefined],
    ['sida', 0, undefined],
    ['note', 0, undefined],
    ['https://example.org/i', 0, undefined],
  ])
  expect(source.lines.map(({ aside }) => aside === true)).toEqual([
    ...Array(5).fill(false),
    true,
    true,
  ])
  expect(source.lines[0]?.pieces[0]?.runs).toMatchObject([{ size: 28, bold: true }])
  expect(source.lines[2]?.pieces[0]?.runs).toEqual([
    { from: 0, to: 5, size: 11, bold: false, italic: false },
    { from: 5, to: 11, size: 11, bold: false, italic: true },
  ])
  expect(source.links).toMatchObject([{ url: 'https://example.org/i', slices: [{ line: 4 }] }])
})

it('gives lists, also in each other, and none where nothing stands before the items', () => {
  const { lines } = sourceOf({
    automatic:
      '<text:list-style style:name="L9"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>',
    body: `<text:list><text:list-header><text:p>Head</text:p></text:list-header><text:list-item><text:p>first</text:p><text:p>more</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>
        <text:list text:style-name="L9"><text:list-item><text:p>plain</text:p></text:list-item></text:list>`,
  })
  expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual([
    ['Head', false],
    ['first', true],
    ['more', false],
    ['inner', true],
    ['plain', false],
  ])
})

it('gives tables as pieces, at the places of their columns', () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
  const { lines } = sourceOf({
    automatic:
      '<style:style style:name="A" style:family="table-column"><style:table-column-properties style:column-width="5cm"/></style:style>',
    body: `<table:table><table:table-column table:style-name="A" table:number-columns-repeated="2"/><table:table-header-rows><table:table-row>${cell('2019')}${cell('Lots')}</table:table-row></table:table-header-rows><table:table-row><table:covered-table-cell/>${cell('Umeå')}</table:table-row></table:table>`,
  })
  expect(lines.map(({ text }) => text)).toEqual(['2019\tLots', 'Umeå'])
  const second = lines[0]?.pieces[1]?.box.x ?? 0
  expect(second).toBeCloseTo((7 / 2.54) * 72, 1)
  expect(lines[1]?.box.x).toBeCloseTo(second, 5)
})

it('reads the header and text boxes, and leaves out what was deleted', () => {
  expect(
    textsOf({
      header: '<text:p>+46 70 555 01 23</text:p>',
      body: `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p><draw:frame><draw:text-box><text:p>Ida</text:p></draw:text-box></draw:frame>Lots</text:p>`,
    }),
  ).toEqual(['+46 70 555 01 23', 'Ida', 'Lots'])
})

it('reads a page of frames by their places, aligned ones as well', () => {
  const frame = (place: string, text: string) =>
    `<draw:frame text:anchor-type="page" svg:width="8cm" ${place}><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`
  expect(
    textsOf({
      automatic:
        '<style:style style:name="R" style:family="graphic"><style:graphic-properties style:horizontal-pos="right"/></style:style>',
      body: [
        frame('svg:x="2cm" svg:y="9cm"', 'Umeå'),
        frame('draw:style-name="R" svg:y="9cm"', 'Svenska'),
        frame('svg:x="2cm" svg:y="5cm"', 'Lots'),
        frame('svg:x="7cm" svg:y="2cm"', 'Ida'),
      ].join(''),
    }),
  ).toEqual(['Ida', 'Lots', 'Umeå', 'Svenska'])
})

it('is refused when its XML is broken or unsafe, and when nothing is in it', () => {
  const codeOf = (content: string) => {
    const found = detectFormat(
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8(content),
      }),
      '',
    )
    if (!found.ok || found.kind !== 'odt') throw new Error('not detected')
    const read = readOdt(found.content)
    return read.ok ? 'ok' : read.code
  }
  expect(codeOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('unsafe')
  expect(codeOf('<a><b></a>')).toBe('damaged')
  expect(codeOf(officePart('document-content', '<office:body><office:text/></office:body>'))).toBe(
    'empty',
  )
})
