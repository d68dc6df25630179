// Keys in the real editor and in the same editor on stock parts, in turn, so that noise hits both alike.
import { installStock } from './stock-page.mjs'
import { openTypist } from './typing.mjs'

const letters = 'the tide turns at noon and the crew is ready '.replaceAll(' ', '')

/**
 * @param {{warmUp: number, keys: number}} length
 * @returns {Promise<{name: string, longTasks: number[], swapped: number[], framed: number[], busy: number[]}[]>}
 *   ours, then stock; milliseconds
 */
export async function raceKeys(browser, base, document, { warmUp, keys }) {
  const context = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' }
  const ours = await browser.newContext(context)
  const stock = await browser.newContext(context)
  try {
    await installStock(stock)
    const racers = []
    for (const [name, own] of [
      ['ours', ours],
      ['stock', stock],
    ]) {
      const typist = await openTypist(own, base, document).catch((cause) => {
        throw new Error(`The editor did not open: ${name}`, {
          cause,
        })
      })
      racers.push({ name, typist, samples: [] })
    }
    for (let key = 0; key < warmUp + keys; key++) {
      for (let turn = 0; turn < racers.length; turn++) {
        const { typist, samples } = racers[(turn + key) % racers.length]
        const sample = await typist.type(letters[key % letters.length])
        if (key >= warmUp) samples.push(sample)
      }
    }
    return await Promise.all(
      racers.map(async ({ name, typist, samples }) => ({
        name,
        longTasks: await typist.longTasks(),
        swapped: samples.map((sample) => sample.swapped),
        framed: samples.map((sample) => sample.framed),
        busy: samples.map((sample) => sample.busy),
      })),
    )
  } finally {
    await Promise.all([ours.close(), stock.close()])
  }
}
