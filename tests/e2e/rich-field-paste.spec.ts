import { expect } from '@playwright/test'
import {
  focusAt,
  paste,
  place,
  plain,
  sendInput,
  startAt,
  test,
  values,
} from './support/rich-field-page'

// Formats of other programs in the one-paragraph field: what Word, Google Docs and web pages put on the clipboard.

const clipboards = {
  'Google Docs': {
    html: '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0"><ul><li dir="ltr" style="list-style-type:disc;font-weight:400"><p dir="ltr" role="presentation"><span style="font-weight:700;white-space:pre-wrap">Led</span><span style="font-weight:400;white-space:pre-wrap"> six people</span></p></li><li dir="ltr"><p dir="ltr"><span style="font-weight:400;font-style:italic;white-space:pre-wrap">Wrote</span> the <a href="https://example.org/guide" style="text-decoration:none"><span style="color:#1155cc">guide</span></a></p></li></ul></b>',
    lines: ['**Led** six people', '_Wrote_ the [guide](https://example.org/guide)'],
  },
  Word: {
    html: "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset=\"utf-8\"><style><!-- p.MsoListParagraph {margin:0} --></style></head><body lang=EN-GB>\r\n<!--StartFragment-->\r\n<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]><b\r\nstyle='mso-bidi-font-weight:normal'>Cut</b> the\r\nwaiting time<o:p></o:p></p>\r\n\r\n<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Read <i>every</i> <a\r\nhref=\"mailto:desk@example.org\">letter</a><o:p></o:p></p>\r\n<!--EndFragment--></body></html>",
    lines: ['**Cut** the waiting time', 'Read _every_ [letter](mailto:desk@example.org)'],
  },
  'a web page': {
    html: '<div>One<br>two <strong>bold</strong></div><div><div>three</div></div>\n<h3>four</h3>five<table><tr><td>six</td><td>seven</td></tr><tr><td>eight</td></tr></table><p hidden>unseen</p><p><img alt="" src="data:,"></p>',
    lines: ['One', 'two **bold**', 'three', 'four', 'five', 'six seven', 'eight'],
  },
  superscripts: {
    html: '<p>Counted 10<sup>6</sup> birds in the 3<sup>rd</sup> year</p><p>on 5 m<span style="vertical-align: super">2</span></p>',
    lines: ['Counted 10⁶ birds in the 3rd year', 'on 5 m²'],
  },
  'a terminal': {
    html: '<pre>one\n<b>two</b></pre><span style="white-space: pre-wrap">three\nfour</span>',
    lines: ['one', '**two**', 'three', 'four'],
  },
}

for (const [program, { html, lines }] of Object.entries(clipboards)) {
  test(`lines of ${program} keep bold, italic and links`, async ({ page }) => {
    await startAt(page, 3, 0)
    await paste(page, 3, { 'text/plain': 'not this', 'text/html': html })
    expect((await values(page)).slice(3)).toEqual(lines)
  })
}

test('formatted lines in the middle of a text part it, in one step', async ({ page }) => {
  await startAt(page, 2, 9)
  const before = await values(page)
  await paste(page, 2, { 'text/plain': 'a\nb', 'text/html': '<p><b>a</b></p><p><i>b</i>:</p>' })
  expect((await values(page)).slice(2, 4)).toEqual([
    'Mentored **a**',
    '_b_:four analysts into engineering roles.',
  ])
  await page.keyboard.press('Control+z')
  expect(await values(page)).toEqual(before)
})

test('one formatted line goes in at the caret, decomposed letters are composed', async ({
  page,
}) => {
  await startAt(page, 2, 8)
  await paste(page, 2, {
    'text/plain': 'x',
    'text/html': '<div><p>, as <b>Zoe\u0308</b> did,</p></div>',
  })
  expect((await values(page))[2]).toBe(
    'Mentored, as **Zo\u00eb** did, four analysts into engineering roles.',
  )
  await startAt(page, 3, 0)
  await paste(page, 3, { 'text/plain': ' Cafe\u0301 ' })
  expect((await plain(page))[3]).toBe(' Caf\u00e9 ')
})

test('a single line of plain text becomes bold where Markdown says so, live and still', async ({
  page,
  harness,
}) => {
  const text = { 'text/plain': 'Built **10⁶** boats ' }
  await startAt(page, 3, 0)
  await paste(page, 3, text)
  expect((await values(page))[3]).toMatch(/^Built \*\*10⁶\*\* boats/)
  await page.route('**/editor-*.js', () => undefined)
  await page.goto(harness.url)
  await focusAt(page, 2, 0)
  await paste(page, 2, text)
  expect((await values(page))[2]).toMatch(/^Built \*\*10⁶\*\* boats /)
})

test('a character that comes as two input events is whole, live and still', async ({
  page,
  harness,
}) => {
  const typeHalves = async (index: number) => {
    for (const half of ['\ud83d', '\ude00']) {
      await sendInput(page, index, 'insertText', half)
      expect((await plain(page))[index]).not.toMatch(/\p{Cs}|\ufffd/u)
    }
  }
  await startAt(page, 2, 8)
  await typeHalves(2)
  expect((await plain(page))[2]).toBe('Mentored😀 four analysts into engineering roles.')
  expect((await place(page))?.offset).toBe(10)
  await page.keyboard.type('!')
  expect((await plain(page))[2]).toMatch(/^Mentored😀! four/)

  await page.route('**/editor-*.js', () => undefined)
  await page.goto(harness.url)
  await focusAt(page, 2, 8)
  await typeHalves(2)
  expect((await plain(page))[2]).toBe('Mentored😀 four analysts into engineering roles.')
  await page.keyboard.type('!')
  expect((await plain(page))[2]).toMatch(/^Mentored😀! four/)
})
