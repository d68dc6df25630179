import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Matrix = [number, number, number, number, number, number]

/** Multiplies two matrices (ISO 32000-1, 8.3.4). */
const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[1] * other[2],
  one[0] * other[1] + one[1] * other[3],
  one[2] * other[0] + one[3] * other[2],
  one[2] * other[1] + one[3] * other[3],
  one[4] * other[0] + one[5] * other[2] + other[4],
  one[4] * other[1] + one[5] * other[3] + other[5],
]

/** Returns the positions of pictures on the first page, from its top left corner. */
export async function picturesOn(bytes: Uint8Array, pageHeight: number) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { fnArray, argsArray } = await page.getOperatorList()
  const boxes: { x: number; y: number; width: number; height: number }[] = []
  const saved: Matrix[] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, at) => {
    if (operator === OPS.save) saved.push(now)
    else if (operator === OPS.restore) now = saved.pop() ?? now
    else if (operator === OPS.transform) now = times([...argsArray[at]] as Matrix, now)
    else if (operator === OPS.paintImageXObject) {
      const [width, , , height, x, y] = now
      const top = height < 0 ? y : y + height
      boxes.push({ x, y: pageHeight - top, width, height: Math.abs(height) })
    }
  })
  await task.destroy()
  return boxes
}
