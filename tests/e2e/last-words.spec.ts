import { expect, test } from './support/journey'
import { writeName } from './support/stored-build'

const rounds = 6

test('a word typed in the moment in which its page ends is there on the next', {
  tag: '@push',
}, async ({ context, page: first }) => {
  await first.goto('/editor')
  await writeName(first, 'Ada')
  const address = first.url()
  let page = first
  for (let round = 1; round <= rounds; round++) {
    const word = `Pilot ${round}`
    await page.getByLabel('Headline').fill(word)
    // Nobody has touched the page, so that no browser asks before it ends.
    if (round % 2 === 0) await page.goto('/cvs')
    else {
      await page.close()
      page = await context.newPage()
    }
    await page.goto(address)
    await expect(page.getByLabel('Headline')).toHaveValue(word)
  }
})
