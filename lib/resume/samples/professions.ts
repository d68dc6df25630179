/** Professions with an example CV, in display order. */
export const professions = [
  'data-engineer',
  'nurse',
  'teacher',
  'electrician',
  'marketing-manager',
  'biology-graduate',
] as const

export type Profession = (typeof professions)[number]

/** Headlines of the examples, known without loading them. */
export const professionLabels: Record<Profession, string> = {
  'data-engineer': 'Data engineer',
  nurse: 'Registered nurse, acute medicine',
  teacher: 'Mathematics and physics teacher',
  electrician: 'Industrial and commercial electrician',
  'marketing-manager': 'Marketing manager',
  'biology-graduate': 'Biology graduate',
}
