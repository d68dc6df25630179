import { cleanText } from './clean-text'
import type { RawItem } from './raw-types'
import type { Annotation } from './read-annotations'
import { transformPoint } from './transform-point'

/** Size in points where the annotation states none or `auto`, and that share of a low box. */
const defaultSize = 11
const sizeInBox = 0.7
/** Line height and average character width in ems. */
const lineHeight = 1.15
const characterWidth = 0.5
/** Distance in ems within which a typed line has the baseline of printed text. */
const sameBaseline = 0.6

/** Returns what is typed into a form field or over the page, by lines as far as they are known. */
function typedLines({ subtype, fieldType, fieldValue, ...own }: Annotation): string[] {
  const shown = own.textContent?.filter((line) => line.trim() !== '') ?? []
  if (subtype === 'FreeText')
    return shown.length > 0 ? shown : (own.contentsObj?.str ?? '').split(/\r\n?|\n/)
  // A tick or the caption of a button is no text; nobody sees a password.
  if (subtype !== 'Widget' || own.password || (fieldType !== 'Tx' && fieldType !== 'Ch')) return []
  if (shown.length > 0) return shown
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  const labels = new Map(own.options?.map((one) => [one.exportValue, one.displayValue]))
  return values.flatMap((value) =>
    typeof value === 'string' ? (labels.get(value) ?? value).split(/\r\n?|\n/) : [],
  )
}

/** Breaks lines that are wider than their box at spaces. */
function wrap(lines: readonly string[], width: number, size: number): string[] {
  const max = Math.max(8, Math.floor(width / (characterWidth * size)))
  return lines.flatMap(
    (line) => line.match(new RegExp(`\\S.{0,${max - 1}}(?=\\s|$)|\\S+`, 'gu')) ?? [],
  )
}

/**
 * Returns text that is not in the page's content but shown on it: values of form fields, and text
 * typed over the page in a viewer.
 * @param base transforms page coordinates to points from the top left corner
 * @param printed text of the page, whose baselines the typed text shares
 */
export function placeTyped(
  annotations: readonly Annotation[],
  base: readonly number[],
  printed: readonly RawItem[],
): RawItem[] {
  let order = printed.reduce((last, one) => Math.max(last, one.order), 0)
  return annotations.flatMap((annotation) => {
    const { rect = [], defaultAppearanceData, textPosition, multiLine } = annotation
    if (rect.length !== 4 || !rect.every(Number.isFinite)) return []
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect
    const [one, other] = [transformPoint(base, x0, y0), transformPoint(base, x1, y1)]
    const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)]
    const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)]
    const height = bottom - top
    const size =
      defaultAppearanceData?.fontSize || Math.min(defaultSize, Math.max(4, sizeInBox * height))
    const lines = typedLines(annotation).map((line) => cleanText(line).trim())
    const wrapped = multiLine === false ? lines : wrap(lines, right - left, size)
    const [, up = 0] = textPosition ?? []
    const isLow = wrapped.length === 1 && height < 2.5 * size
    const inBox = up > 0 && up < height ? bottom - up : (top + bottom) / 2 + 0.35 * size
    const first = isLow ? inBox : top + size
    return wrapped.flatMap((text, at): RawItem[] => {
      if (text === '') return []
      const y = first + at * lineHeight * size
      const near = printed.find((item) => Math.abs(item.y - y) < sameBaseline * size)
      return [
        {
          ...{
            text,
            x: left + 2,
            right: Math.min(right, left + 2 + text.length * characterWidth * size),
          },
          ...{ y: near?.y ?? y, size, bold: false, italic: false, icon: false, order: ++order },
          ...{ spaced: true, spacedRight: true },
        },
      ]
    })
  })
}
