import { skillLevels } from '@/lib/language/checks'

const words = skillLevels.join('|')
const scale = '\\d{1,3} ?%|[1-9]\\d? ?(?:/|of|von|sur|de|di) ?(?:5|10)|[★☆●○⬤✦*]{1,10}'

/** Matches a text that is only a level of skill: words of languages, and scales. */
const onlyLevel = new RegExp(`^(?:${words}|${scale})[.!]?$`, 'iu')

/** Whether a skill is only a level: "Expert", "80 %", "★★★★". */
export const isOnlyLevel = (text: string) => onlyLevel.test(text.trim().replace(/\s+/g, ' '))

/** Whether a level is a list of things: "PostgreSQL, Redis". */
export const isListOfThings = (text: string) => /\p{L}[^\n]*(?:[,;|·•]|\n)\s*\p{L}/u.test(text)
