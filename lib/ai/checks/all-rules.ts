import type { Rule } from './rule'
import {
  bulletCount,
  bulletLength,
  evenEnds,
  figures,
  noDoubleBullets,
  pastTense,
  strongOpenings,
  variedOpenings,
} from './rules/bullets'
import { datesPossible, datesUnderstood, newestFirst, noLongGaps } from './rules/dates'
import { degreesDated, sectionsNamed, skillsNamed } from './rules/entries'
import {
  contactReadBack,
  fieldsReadBack,
  headingLines,
  linksWork,
  readingOrder,
  wordsReadBack,
} from './rules/file-content'
import { copyAllowed, fileSize, taggedFile, titleAndLanguage } from './rules/file-form'
import { mappedSigns, textLayer, wholeWords } from './rules/file-text'
import { contactGiven, nameGiven, personalData, placeGiven } from './rules/person'
import { mustsShown, sameLanguage, sameLevel, sameWork } from './rules/posting'
import {
  mainSections,
  noDoubleEntries,
  noEmptyEntries,
  pageCount,
  postsWhole,
  shortProfile,
} from './rules/sections'
import { noBlanks, noFirstPerson, noWornPhrases } from './rules/wording'

/** All rules, in the order in which they are shown. Ids are also the keys of their messages. */
export const allRules: readonly Rule[] = [
  noBlanks,
  textLayer,
  mappedSigns,
  contactReadBack,
  wordsReadBack,
  fieldsReadBack,
  readingOrder,
  headingLines,
  wholeWords,
  linksWork,
  copyAllowed,
  titleAndLanguage,
  taggedFile,
  fileSize,
  nameGiven,
  contactGiven,
  placeGiven,
  mainSections,
  postsWhole,
  degreesDated,
  skillsNamed,
  sectionsNamed,
  datesUnderstood,
  datesPossible,
  newestFirst,
  noLongGaps,
  pageCount,
  shortProfile,
  bulletCount,
  bulletLength,
  strongOpenings,
  pastTense,
  variedOpenings,
  figures,
  noFirstPerson,
  noWornPhrases,
  noDoubleBullets,
  noDoubleEntries,
  noEmptyEntries,
  evenEnds,
  personalData,
  mustsShown,
  sameWork,
  sameLevel,
  sameLanguage,
]
