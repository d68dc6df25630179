import { correctionOf } from './reed-solomon'
import { dataCodewords, type Version } from './versions'

/** Bytes in byte mode, with the length before and the fillers behind (section 7.4). */
function fillData(bytes: Uint8Array, version: Version): number[] {
  const bits: number[] = []
  const push = (value: number, count: number) => {
    for (let bit = count - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1)
  }
  push(0b0100, 4)
  push(bytes.length, version.lengthBits)
  for (const byte of bytes) push(byte, 8)
  const room = 8 * dataCodewords(version)
  push(0, Math.min(4, room - bits.length))
  while (bits.length % 8 !== 0) bits.push(0)
  for (let filler = 0xec; bits.length < room; filler ^= 0xec ^ 0x11) push(filler, 8)
  return Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((byte, bit) => 2 * byte + bit, 0),
  )
}

/** All codewords in the order in which they lie in the picture (section 7.6). */
export function codewordsOf(bytes: Uint8Array, version: Version): number[] {
  const data = fillData(bytes, version)
  const short = Math.floor(data.length / version.blocks)
  const longBlocks = data.length % version.blocks
  const blocks: { data: number[]; correction: number[] }[] = []
  let begin = 0
  for (let at = 0; at < version.blocks; at++) {
    const end = begin + short + (at < version.blocks - longBlocks ? 0 : 1)
    const block = data.slice(begin, end)
    blocks.push({ data: block, correction: correctionOf(block, version.corrections) })
    begin = end
  }
  return [
    ...interleave(blocks.map((block) => block.data)),
    ...interleave(blocks.map((block) => block.correction)),
  ]
}

/** The first of each, the second of each, and so on. */
function interleave(lists: number[][]): number[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}
