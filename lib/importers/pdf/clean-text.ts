/**
 * Radicals (U+2E80 to U+2EFF) that Chromium writes for characters and that NFKC does not map. Pairs
 * of radical and character.
 */
const radicals = new Map(
  Array.from(
    '⺍小⺟母⺠民⺬示⺸羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻐钅⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character] as const,
  ),
)

/** Radicals, ligatures, Arabic presentation forms and compatibility ideographs. */
const compatibility =
  /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDFF\uFE70-\uFEFC]/gu

/** Private use characters (icons), soft hyphens and invisible characters. */
const unseen =
  /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}\p{Cf}\uFFFD]|(?![\t\n\v\f\r])\p{Cc}/gu

/**
 * Normalises text extracted from a PDF: decomposes radicals and ligatures, removes private use
 * characters, collapses white space.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(compatibility, (one) => radicals.get(one) ?? one.normalize('NFKC'))
      .replace(unseen, '')
      .normalize('NFC')
      // pdf.js returns a Greek letter for the micro sign before a unit.
      .replace(/(?<!\p{Script=Greek})μ(?=[A-Za-z])/gu, 'µ')
      // A ligature reversed within its line: alef maksura occurs only at the end of words.
      .replace(/ىل/g, 'لى')
      // A reversed lam-alef ligature after the alef of an article.
      .replace(/(?<!\p{L})ا([اأإآ])ل/gu, 'ال$1')
      .replace(/[\s\u00A0]+/gu, ' ')
      // A mark of a letter that was drawn by itself: nothing stands between the two.
      .replace(/(?<=[\p{Script=Arabic}\p{Script=Hebrew}]) (?=\p{Mn})/gu, '')
  )
}
