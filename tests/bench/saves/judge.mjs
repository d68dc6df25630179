// What the answers to saves are worth: what nobody should get, and what should be there and is not.
import { readJson } from './account.mjs'

/** Answers that nobody should get, by status; `none` where no answer came. */
export function countOdd(measured) {
  const odd = new Map()
  const add = (what, times) => odd.set(what, (odd.get(what) ?? 0) + times)
  for (const { statuses, lost } of measured) {
    if (lost > 0) add('none', lost)
    for (const [status, times] of statuses) {
      if (status !== 200 && status !== 429) add(status, times)
    }
  }
  return odd
}

/** The same in words: `0`, or what came how often. */
export function sayOdd(odd) {
  return odd.size === 0 ? '0' : [...odd].map(([what, times]) => `${times} × ${what}`).join(', ')
}

/** Counts the documents whose version is earlier than the last that was acknowledged. */
export async function countWrong(url, headers, editors) {
  let wrong = 0
  for (const { id, version } of editors) {
    const stored = (await readJson(url(id), headers))?.version ?? 0
    // A save whose answer was cut off by the end of a round may be there, too.
    if (stored < version) wrong++
  }
  return wrong
}
