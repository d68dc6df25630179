/** Reads what a stage took, for a person who waits: `8 s`, `1 min 12 s`. */
const duration = (milliseconds) => {
  const seconds = Math.round(milliseconds / 1_000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/**
 * Runs one stage of a start, and says what happens and how long it usually takes. On a terminal the seconds count up;
 * elsewhere one line says that it begins, and one that it is done. What the stage printed is shown where it failed.
 *
 * @param {string} title such as `Building the pages`
 * @param {string} usually how long it takes on an idle machine of two cores, such as `70 s`
 * @param {() => Promise<{code: number, output: string}>} work quiet, so that its lines do not run into ours
 * @returns {Promise<boolean>} whether it came to its end
 */
export async function runStage(title, usually, work) {
  const begun = performance.now()
  const isLive = process.stdout.isTTY === true
  const line = () => `${title} (usually ${usually})… ${duration(performance.now() - begun)}`
  if (!isLive) console.log(`${title} (usually ${usually})…`)
  const ticking = isLive ? setInterval(() => process.stdout.write(`\r${line()}`), 1_000) : undefined
  const { code, output } = await work()
  clearInterval(ticking)
  if (isLive) process.stdout.write(`\r${line()}\n`)
  else console.log(`  done in ${duration(performance.now() - begun)}`)
  if (code !== 0) console.error(output)
  return code === 0
}
