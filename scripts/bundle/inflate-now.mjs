// Replaces fflate inside png-js by a synchronous version with the same result.
import { unzlibSync } from 'fflate'

/** @param {Uint8Array} data @param {(error: Error | null, bytes: Uint8Array | null) => void} done */
export function unzlib(data, done) {
  let bytes = null
  let error = null
  try {
    bytes = unzlibSync(data)
  } catch (reason) {
    error = reason instanceof Error ? reason : new Error(String(reason))
  }
  done(error, bytes)
}
