import { maxWish } from '@/lib/ai/wording/ways'

const key = 'vitae.ownWishes'

/** Maximum number of buttons. */
const maxWishes = 6

/** Returns the own instructions for wordings that this device offers as buttons, newest last. */
export function readWishes(): readonly string[] {
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

function store(instructions: readonly string[]): readonly string[] {
  const kept = instructions.slice(-maxWishes)
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Storage is refused or full.
  }
  return kept
}

const without = (instruction: string) => readWishes().filter((other) => other !== instruction)

/**
 * Adds an instruction as a button. Of more than six the oldest goes.
 *
 * @returns the instructions that are offered now
 */
export const saveInstruction = (instruction: string): readonly string[] =>
  store([...without(instruction), instruction])

/** Removes the button of an instruction, and returns the instructions that are offered now. */
export const removeInstruction = (instruction: string): readonly string[] =>
  store(without(instruction))
