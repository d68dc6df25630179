import { architect } from './architect'
import { archivist } from './archivist'
import { biologyGraduate } from './biology-graduate'
import { civilEngineer } from './civil-engineer'
import { dataEngineer } from './data-engineer'
import { depotManager } from './depot-manager'
import { ecologist } from './ecologist'
import { electrician } from './electrician'
import { financeDirector } from './finance-director'
import { historian } from './historian'
import { hospitalDirector } from './hospital-director'
import { hotelManager } from './hotel-manager'
import { journalist } from './journalist'
import { lawyer } from './lawyer'
import { linguist } from './linguist'
import { marketingManager } from './marketing-manager'
import { nurse } from './nurse'
import { operationsDirector } from './operations-director'
import { policyAdviser } from './policy-adviser'
import { salesManager } from './sales-manager'
import type { Sample } from './sample'
import { socialWorker } from './social-worker'
import { systemsAdministrator } from './systems-administrator'
import { teacher } from './teacher'

/** Sample CVs of the template gallery, one or two pages each. All persons are invented. */
export const gallerySamples = {
  architect,
  archivist,
  'biology-graduate': biologyGraduate,
  'civil-engineer': civilEngineer,
  'data-engineer': dataEngineer,
  'depot-manager': depotManager,
  ecologist,
  electrician,
  'finance-director': financeDirector,
  historian,
  'hospital-director': hospitalDirector,
  'hotel-manager': hotelManager,
  journalist,
  lawyer,
  linguist,
  'marketing-manager': marketingManager,
  nurse,
  'operations-director': operationsDirector,
  'policy-adviser': policyAdviser,
  'sales-manager': salesManager,
  'social-worker': socialWorker,
  'systems-administrator': systemsAdministrator,
  teacher,
} satisfies Record<string, Sample>

export type GallerySample = keyof typeof gallerySamples
