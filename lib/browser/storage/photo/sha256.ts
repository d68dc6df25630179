/** The first 64 bits' worth of fractional parts that FIPS 180-4 names: of roots of the first primes. */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const words = new Uint32Array(count)
  for (let candidate = 2, found = 0; found < count; candidate++) {
    let isPrime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
      if (candidate % divisor === 0) isPrime = false
    }
    if (!isPrime) continue
    const value = root(candidate)
    words[found++] = (value - Math.floor(value)) * 2 ** 32
  }
  return words
}

const constants = fractions(64, Math.cbrt)
const initial = fractions(8, Math.sqrt)

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The bytes with a one, zeros and their length in bits behind them, in whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / 64)
  const message = new Uint8Array(blocks * 64)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setUint32(message.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(message.length - 4, bytes.length << 3)
  return view
}

function addBlock(state: Uint32Array, view: DataView, from: number, words: Uint32Array): void {
  const word = (at: number) => words[at] ?? 0
  for (let at = 0; at < 16; at++) words[at] = view.getUint32(from + at * 4)
  for (let at = 16; at < 64; at++) {
    const [early, late] = [word(at - 15), word(at - 2)]
    const one = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const two = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[at] = word(at - 16) + one + word(at - 7) + two
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at++) {
    const sum = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const one = (h + sum + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + word(at)) | 0
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) {
    state[at] = (state[at] ?? 0) + value
  }
}

/**
 * SHA-256 (FIPS 180-4) of some bytes in lower case hexadecimal. The browser's own is missing on plain
 * http, where a household's or a school's own server often is.
 */
export function sha256(bytes: Uint8Array): string {
  const state = initial.slice()
  const view = padded(bytes)
  const words = new Uint32Array(64)
  for (let from = 0; from < view.byteLength; from += 64) addBlock(state, view, from, words)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}
