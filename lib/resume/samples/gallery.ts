import { biologyGraduate } from './biology-graduate'
import { civilEngineer } from './civil-engineer'
import { dataEngineer } from './data-engineer'
import { electrician } from './electrician'
import { historian } from './historian'
import { lawyer } from './lawyer'
import { marketingManager } from './marketing-manager'
import { nurse } from './nurse'
import { operationsDirector } from './operations-director'
import type { Sample } from './sample'
import { teacher } from './teacher'

/** The people of the gallery of templates: some fill a page, some two. Nobody of them exists. */
export const gallerySamples = {
  'biology-graduate': biologyGraduate,
  'civil-engineer': civilEngineer,
  'data-engineer': dataEngineer,
  electrician,
  historian,
  lawyer,
  'marketing-manager': marketingManager,
  nurse,
  'operations-director': operationsDirector,
  teacher,
} satisfies Record<string, Sample>

export type GallerySample = keyof typeof gallerySamples
