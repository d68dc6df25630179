/** Professions with an example CV, in display order, and the headlines of the examples: known without loading them. */
export const professionLabels = {
  'data-engineer': 'Data engineer',
  nurse: 'Registered nurse, acute medicine',
  teacher: 'Mathematics and physics teacher',
  electrician: 'Industrial and commercial electrician',
  'marketing-manager': 'Marketing manager',
  'biology-graduate': 'Biology graduate',
} as const

export type Profession = keyof typeof professionLabels

/** The keys of `professionLabels`. */
export const professions = Object.keys(professionLabels) as Profession[]
