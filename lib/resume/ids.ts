const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Fills an array with random bytes. Injected, so that tests are reproducible. */
export type RandomSource = (bytes: Uint8Array<ArrayBuffer>) => void

/** Bytes requested at once: a system call per id dominated the time of an import. */
const poolBytes = 4_096

/** Creates a buffered random source that uses each byte once. */
function createPooledSource(): RandomSource {
  const pool = new Uint8Array(poolBytes)
  let at = poolBytes
  return (bytes) => {
    if (at + bytes.length > poolBytes) {
      crypto.getRandomValues(pool)
      at = 0
    }
    bytes.set(pool.subarray(at, at + bytes.length))
    at += bytes.length
  }
}

/** Generates ids, never from content or position: equal bullets are distinct. */
export type IdGenerator = {
  /** 12 characters of Crockford base32 (60 random bits), for entries and bullets. */
  node: () => string
  /** A UUIDv7 (RFC 9562 section 5.7) for documents and operations: sorts by creation time. */
  document: () => string
}

/**
 * Creates an id generator. Uses `crypto.getRandomValues`, since `crypto.randomUUID` is missing on
 * plain http.
 * @param random fills a byte array
 * @param now milliseconds since 1970
 */
export function createIdGenerator(
  random: RandomSource = createPooledSource(),
  now: () => number = Date.now,
): IdGenerator {
  return {
    node() {
      const bytes = new Uint8Array(12)
      random(bytes)
      let id = ''
      for (const byte of bytes) id += alphabet[byte & 31]
      return id
    },
    document() {
      const bytes = new Uint8Array(16)
      random(bytes)
      const time = now()
      for (let i = 0; i < 6; i++) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) % 256
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
      const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
      return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-')
    },
  }
}
