import 'server-only'
import { passwordLength } from '@/lib/api/auth'
import { commonWords } from './common-words'

export type PasswordFault = 'password-too-short' | 'password-too-long' | 'password-too-common'

/** Letters by the character that replaces them in a password that only looks harder. */
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Sequences along a keyboard, the alphabet and the digits, forwards and backwards. */
const walks = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '147258369',
].flatMap((walk) => [walk, [...walk].reverse().join('')])

function countCharacters(text: string): number {
  return [...text].length
}

/** Returns true for a few characters repeated: `abcabcabcabc`, `111111111111`. */
function isRepeat(text: string): boolean {
  for (let length = 1; length <= Math.max(5, text.length / 3); length++) {
    const unit = text.slice(0, length)
    if (unit.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return true
  }
  return new Set(text).size <= 4
}

/** Removes every sequence along the keyboard of four keys or more from a text. */
function withoutWalks(text: string): string {
  let rest = ''
  let at = 0
  while (at < text.length) {
    let length = 0
    for (const walk of walks) {
      let reach = 4
      while (at + reach <= text.length && walk.includes(text.slice(at, at + reach))) {
        length = Math.max(length, reach)
        reach++
      }
    }
    if (length === 0) rest += text[at] ?? ''
    at += Math.max(1, length)
  }
  return rest
}

/** True when a run of letters is nothing but common words, end to end. */
function isMadeOfCommonWords(letters: string): boolean {
  // reached[i]: the first i letters can be cut into common words.
  const reached = [true]
  for (let end = 1; end <= letters.length; end++) {
    reached[end] = false
    for (let start = Math.max(0, end - 16); start < end && !reached[end]; start++) {
      if (reached[start] && commonWords.has(letters.slice(start, end))) reached[end] = true
    }
  }
  return reached[letters.length] ?? false
}

/** Splits a text into runs of letters, with lookalikes replaced on request; other marks and digits only separate. */
function spell(text: string, undo: boolean): string[] {
  const spelled = undo ? text.replace(/[013457@$!]/g, (mark) => lookalikes[mark] ?? mark) : text
  return spelled.split(/[^\p{L}]+/u).filter((run) => run !== '')
}

/** Returns the parts of a user's own name and address, which an attacker tries first. */
function ownParts(email: string, name: string): string[] {
  return [...new Set(`${email} ${name}`.toLowerCase().split(/[^\p{L}\p{N}]+/u))]
    .filter((part) => part.length >= 3)
    .sort((left, right) => right.length - left.length)
}

function withoutOwnParts(text: string, email: string, name: string): string {
  return ownParts(email, name).reduce((rest, part) => rest.replaceAll(part, ''), text)
}

function isCommon(password: string, email: string, name: string): boolean {
  const text = password.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
  if (isRepeat(text)) return true
  const rest = withoutOwnParts(text, email, name)
  if (rest !== text && countCharacters(rest.replace(/[^\p{L}\p{N}]/gu, '')) < 6) return true
  const unwalked = withoutWalks(rest)
  if (countCharacters(unwalked) < 4) return true
  // The rest must contain something that is no common word.
  return [unwalked, rest].some((form) =>
    [false, true].some((undo) => {
      const runs = spell(form, undo)
      const letters = runs.join('')
      return letters.length < 4
        ? countCharacters(form) - letters.length < 10
        : isMadeOfCommonWords(letters)
    }),
  )
}

/**
 * Returns why a password is refused; null when it is accepted. Twelve characters or more, and nothing that is
 * guessed first: repeats, sequences along the keyboard, common words strung together, one's own name or address
 * (NIST SP 800-63B section 5.1.1.2 asks for such a comparison, and for no rules about kinds of characters).
 */
export function judgePassword(
  password: string,
  { email, name }: { email: string; name: string },
): PasswordFault | null {
  const length = countCharacters(password.normalize('NFKC'))
  if (length < passwordLength.minimum) return 'password-too-short'
  if (length > passwordLength.maximum || password.length > passwordLength.maximum) {
    return 'password-too-long'
  }
  return isCommon(password, email.toLowerCase(), name.toLowerCase()) ? 'password-too-common' : null
}
