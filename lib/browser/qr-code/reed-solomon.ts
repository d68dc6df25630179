/*
 * Error correction of QR codes (ISO/IEC 18004 section 7.5): Reed-Solomon over the field of 256
 * elements with the polynomial x^8 + x^4 + x^3 + x^2 + 1.
 */

/** Multiplies two elements of the field. */
export function multiply(left: number, right: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    if ((right >>> bit) & 1) product ^= left
  }
  return product
}

/** The coefficients below the leading one of the generator polynomial of a degree, highest first. */
function makeGenerator(degree: number): number[] {
  const generator: number[] = new Array(degree).fill(0)
  generator[degree - 1] = 1
  let root = 1
  for (let round = 0; round < degree; round++) {
    for (const at of generator.keys()) {
      generator[at] = multiply(generator[at] ?? 0, root) ^ (generator[at + 1] ?? 0)
    }
    root = multiply(root, 2)
  }
  return generator
}

/** The `count` codewords that correct a block of data. */
export function correctionOf(data: readonly number[], count: number): number[] {
  const generator = makeGenerator(count)
  const remainder: number[] = new Array(count).fill(0)
  for (const byte of data) {
    const factor = byte ^ (remainder.shift() ?? 0)
    remainder.push(0)
    for (const [at, coefficient] of generator.entries()) {
      remainder[at] = (remainder[at] ?? 0) ^ multiply(coefficient, factor)
    }
  }
  return remainder
}
