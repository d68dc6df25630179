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
 * Skills of one category, one per row: `Name = alias, alias > implied, implied`. Aliases are names of the same thing in
 * any language; implied are skills that nobody with this one lacks. A name or alias that is also an everyday word has a
 * prefix: `~` counts only in this exact spelling inside a sentence or in a list of skills; `^` counts only in a list of
 * skills.
 */
export type SkillTable = { category: SkillCategory; rows: string }
