import { maxWish } from '@/lib/ai/wording/ways'

const key = 'vitae.ownWishes'

/** Maximum number of buttons. */
const maxWishes = 6

/** Returns the own instructions for wordings that this device offers as buttons, newest last. */
export function readWishes(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    if (!Array.isArray(stored)) return []
    return stored
      .filter((wish) => typeof wish === 'string' && wish !== '' && wish.length <= maxWish)
      .slice(-maxWishes)
  } catch {
    return []
  }
}

/**
 * Adds an instruction as a button, or removes it. Of more than six the oldest goes.
 *
 * @returns the instructions that are offered now
 */
export function keepWish(wish: string, isKept: boolean): string[] {
  const others = readWishes().filter((other) => other !== wish)
  const wishes = (isKept ? [...others, wish] : others).slice(-maxWishes)
  try {
    localStorage.setItem(key, JSON.stringify(wishes))
  } catch {
    // Storage is refused or full.
  }
  return wishes
}
