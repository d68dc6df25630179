import { describe, expect, it } from 'vitest'
import { paragraph, readWord, wordFile } from '../testing/word-file'

const linesOf = (body: string) => readWord(wordFile({ body })).lines

describe('places of frames in a Word document', () => {
  it('are those on the page, not in the order of the file', () => {
    const box = (x: number, y: number, width: number, ...texts: string[]) =>
      `<w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${x * 12700}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y * 12700}</wp:posOffset></wp:positionV><wp:extent cx="${width * 12700}" cy="254000"/><wps:txbx><w:txbxContent>${texts.map((text) => paragraph(text)).join('')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r></w:p>`
    const lines = linesOf(
      box(230, 300, 300, 'Pilot', 'Port of Aarhus') +
        box(30, 260, 150, 'Skills', 'Radar', 'Danish', 'German') +
        box(230, 260, 300, 'Experience') +
        box(100, 40, 400, 'Ida van der Long'),
    )
    expect(lines.map(({ text, stream }) => `${text} ${stream}`)).toEqual([
      'Ida van der Long 0',
      ...['Skills 1', 'Radar 1', 'Danish 1', 'German 1'],
      ...['Experience 0', 'Pilot 0', 'Port of Aarhus 0'],
    ])
  })

  it('in a group are scaled with it', () => {
    const shape = (y: number, text: string) =>
      `<wps:wsp><wps:spPr><a:xfrm><a:off x="0" y="${y}"/><a:ext cx="900" cy="90"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp>`
    const body = `<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="6350000" cy="2540000"/><wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900" cy="360"/><a:chOff x="0" y="0"/><a:chExt cx="900" cy="360"/></a:xfrm></wpg:grpSpPr>${shape(180, 'below')}${shape(0, 'above')}</wpg:wgp></wp:anchor></w:drawing></w:r></w:p>`
    expect(linesOf(body).map(({ text }) => text)).toEqual(['above', 'below'])
  })
})
