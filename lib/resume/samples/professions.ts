import type { GallerySample } from './gallery'

/** Examples that stand for all in tests of many documents. */
export const professions = [
  'data-engineer',
  'nurse',
  'teacher',
  'electrician',
  'marketing-manager',
  'biology-graduate',
] as const

/** Headlines of all example CVs, known without loading them. */
export const exampleLabels: Readonly<Record<GallerySample, string>> = {
  'data-engineer': 'Data engineer',
  'marketing-manager': 'Marketing manager',
  'biology-graduate': 'Biology graduate',
  nurse: 'Registered nurse, acute medicine',
  teacher: 'Mathematics and physics teacher',
  electrician: 'Industrial and commercial electrician',
  architect: 'Architect, schools and reuse of buildings',
  archivist: 'Archivist, maps and estates',
  'civil-engineer': 'Civil engineer, bridges and coastal works',
  'depot-manager': 'Depot manager, city buses',
  ecologist: 'Wetland ecologist',
  'finance-director': 'Chief financial officer',
  historian: 'Historian of trade and port cities',
  'hospital-director': 'Hospital director',
  'hotel-manager': 'Hotel manager',
  journalist: 'Reporter, local government and housing',
  lawyer: 'Solicitor, housing and public law',
  linguist: 'Lecturer in linguistics',
  'operations-director': 'Operations director, food and cold logistics',
  'policy-adviser': 'Policy adviser, public transport and regions',
  'sales-manager': 'Regional sales manager, building materials',
  'social-worker': 'Social worker, older people',
  'systems-administrator': 'Systems administrator, hospitals',
}

export const examples = Object.keys(exampleLabels) as GallerySample[]

/** Returns the examples of which a word begins with the query; all for an empty one. */
export function findExamples(query: string): GallerySample[] {
  const wanted = query.trim().toLowerCase()
  return examples.filter((id) => ` ${exampleLabels[id].toLowerCase()}`.includes(` ${wanted}`))
}
