// Lines from right to left as mupdf gives them: each run of letters the right way round, but the runs
// one after the other as they stand on the paper from left to right. A wide gap parts runs, too.

const rightToLeft =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
const leftToRight = `(?![${rightToLeft}])[\\p{L}\\p{N}]`
const beside = `[^\\s${rightToLeft}]*`

/** From the first to the last letter or number from left to right, with the signs that touch them. */
const runFromLeft = new RegExp(
  `(${beside}${leftToRight}(?:[^${rightToLeft}]*${leftToRight})?${beside})`,
  'u',
)
const letterFromRight = new RegExp(`(?=\\p{L})[${rightToLeft}]`, 'u')

/** The runs of each line that has letters from right to left, from its right end to its left. */
export const turnLines = (text) =>
  text
    .split('\n')
    .map((line) =>
      letterFromRight.test(line)
        ? line
            .split(runFromLeft)
            .flatMap((run) => run.split(/\s{2,}/u))
            .map((run) => run.trim())
            .filter((run) => run !== '')
            .reverse()
            .join(' ')
        : line,
    )
    .join('\n')
