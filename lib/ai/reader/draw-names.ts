import { seededRandom } from './seeded-random'

const sounds = 'ar ben cor dal fen gor hal jun kel lom mar nor per ros tam vel win zar'.split(' ')

/** Returns invented names that no model knows. */
export function drawNames(seed: string, count: number): string[] {
  const random = seededRandom(`names ${seed}`)
  const names = new Set<string>()
  while (names.size < count) {
    const name = random
      .shuffle(sounds)
      .slice(0, 2 + random.below(2))
      .join('')
    names.add(name.slice(0, 1).toUpperCase() + name.slice(1))
  }
  return [...names]
}
