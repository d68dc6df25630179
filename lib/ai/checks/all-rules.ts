import type { Rule } from './rule'
import {
  bulletCount,
  bulletLength,
  bulletShort,
  evenEnds,
  figures,
  noDoubleBullets,
  pastTense,
  strongOpenings,
  variedOpenings,
} from './rules/bullets'
import { datesPossible, datesUnderstood, newestFirst } from './rules/dates'
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
import { noEndGap, noLongGaps } from './rules/gaps'
import { bulletLimit, oldJobsShort, pageCount } from './rules/length'
import { noIdleHobbies, noReferencesLine, schoolGrades } from './rules/outdated'
import { contactGiven, nameGiven, placeGiven } from './rules/person'
import { mustsShown, sameLanguage, sameLevel, sameWork } from './rules/posting'
import { noStreetAddress, personalData, plainEmail } from './rules/private-details'
import { headlineGiven, shortProfile, summaryGiven } from './rules/profile'
import { noDutyParagraphs, noWalls } from './rules/prose'
import { mainSections, noDoubleEntries, noEmptyEntries, postsWhole } from './rules/sections'
import { noBlanks, noFirstPerson, noWornPhrases } from './rules/wording'

/**
 * All rules, in the order in which those that weigh the same are shown: the first costs most. Ids are also the keys of
 * their messages.
 */
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
  plainEmail,
  personalData,
  noEndGap,
  noLongGaps,
  noDutyParagraphs,
  noWalls,
  pageCount,
  strongOpenings,
  schoolGrades,
  headlineGiven,
  summaryGiven,
  shortProfile,
  bulletCount,
  bulletLimit,
  bulletLength,
  bulletShort,
  oldJobsShort,
  pastTense,
  variedOpenings,
  figures,
  noFirstPerson,
  noWornPhrases,
  noDoubleBullets,
  noDoubleEntries,
  noEmptyEntries,
  evenEnds,
  noStreetAddress,
  noReferencesLine,
  noIdleHobbies,
  mustsShown,
  sameWork,
  sameLevel,
  sameLanguage,
]
