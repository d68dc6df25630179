/**
 * For each version from 1 on, at correction level M: correcting codewords in a block, and blocks
 * (ISO/IEC 18004, table 9). Twenty versions hold 666 bytes, more than any address of ours.
 */
const blocksOfLevelM: readonly (readonly [corrections: number, blocks: number])[] = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
  [30, 5],
  [22, 8],
  [22, 9],
  [24, 9],
  [24, 10],
  [28, 10],
  [28, 11],
  [26, 13],
  [26, 14],
  [26, 16],
]

/** Structure of a version. */
export type Version = {
  number: number
  /** Modules on a side. */
  size: number
  /** Codewords of data and correction together. */
  codewords: number
  blocks: number
  /** Correcting codewords in each block. */
  corrections: number
  /** Bits that say how many bytes there are. */
  lengthBits: number
}

/** Modules that are left for codewords beside all patterns (section 7.1, table 1). */
function dataModules(number: number): number {
  const all = (16 * number + 128) * number + 64
  if (number < 2) return all
  const lines = Math.floor(number / 7) + 2
  const aligned = all - ((25 * lines - 10) * lines - 55)
  return number < 7 ? aligned : aligned - 36
}

function describe(number: number): Version {
  const [corrections, blocks] = blocksOfLevelM[number - 1] ?? [0, 0]
  return {
    number,
    size: 4 * number + 17,
    codewords: Math.floor(dataModules(number) / 8),
    blocks,
    corrections,
    lengthBits: number < 10 ? 8 : 16,
  }
}

/** Codewords of a version that carry data. */
export const dataCodewords = ({ codewords, blocks, corrections }: Version): number =>
  codewords - blocks * corrections

/**
 * The smallest version that holds so many bytes.
 *
 * @throws RangeError for more than 666 bytes
 */
export function versionFor(bytes: number): Version {
  for (const index of blocksOfLevelM.keys()) {
    const version = describe(index + 1)
    if (4 + version.lengthBits + 8 * bytes <= 8 * dataCodewords(version)) return version
  }
  throw new RangeError(`${bytes} bytes are too many for a QR code of ours`)
}

/** The lines, equal across and down, on whose crossings alignment patterns lie (annex E). */
export function alignmentLines({ number, size }: Version): number[] {
  if (number === 1) return []
  const count = Math.floor(number / 7) + 2
  const step = 2 * Math.ceil((4 * number + 4) / (2 * count - 2))
  const lines = [6]
  for (let at = 0; at < count - 1; at++) lines.splice(1, 0, size - 7 - at * step)
  return lines
}
