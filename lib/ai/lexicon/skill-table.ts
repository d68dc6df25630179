/** Field of work that a skill belongs to. */
export type SkillCategory =
  | 'software'
  | 'infrastructure'
  | 'data'
  | 'security'
  | 'office'
  | 'business'
  | 'finance'
  | 'marketing'
  | 'sales'
  | 'people'
  | 'law'
  | 'health'
  | 'care'
  | 'education'
  | 'science'
  | 'engineering'
  | 'trades'
  | 'logistics'
  | 'licence'
  | 'hospitality'
  | 'agriculture'
  | 'design'
  | 'media'
  | 'language'

/**
 * Skills of one category, a line each: `Name = alias, alias > implied, implied`. Aliases are other
 * names of the same thing, in any language; what is implied are names of other skills that nobody
 * can have gone without. A name or alias that is an everyday word, too, begins with a sign:
 * `~` counts only as it is written here, and in the middle of a sentence or in a list of skills;
 * `^` counts only in a list of skills.
 */
export type SkillTable = { category: SkillCategory; rows: string }
