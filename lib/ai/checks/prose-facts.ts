import type { CvText } from '../cv/cv-texts'
import type { CheckInput } from './rule'

/** Returns the printed bullets of a CV but those of schools, which are courses. */
export const shownBullets = ({ cv }: CheckInput): CvText[] =>
  cv.texts.filter(({ bullet, section }) => bullet !== null && section !== 'education')

/** Scripts that put no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a text is in a script without blanks between words, which says more with fewer characters. */
export const isUnspaced = (text: string): boolean => unspaced.test(text)

/** Characters from which one paragraph is a wall of text: about 70 words. */
const wall = { spaced: 420, unspaced: 200 }

/** Whether a text has a paragraph that nobody reads to its end. */
export const isWall = (text: string): boolean =>
  text.split('\n').some((part) => part.length > (isUnspaced(part) ? wall.unspaced : wall.spaced))
