import architect from './architect.json'
import archivist from './archivist.json'
import biologyGraduate from './biology-graduate.json'
import civilEngineer from './civil-engineer.json'
import dataEngineer from './data-engineer.json'
import depotManager from './depot-manager.json'
import ecologist from './ecologist.json'
import electrician from './electrician.json'
import financeDirector from './finance-director.json'
import historian from './historian.json'
import hospitalDirector from './hospital-director.json'
import hotelManager from './hotel-manager.json'
import journalist from './journalist.json'
import lawyer from './lawyer.json'
import linguist from './linguist.json'
import marketingManager from './marketing-manager.json'
import nurse from './nurse.json'
import operationsDirector from './operations-director.json'
import policyAdviser from './policy-adviser.json'
import salesManager from './sales-manager.json'
import type { Sample } from './sample'
import socialWorker from './social-worker.json'
import systemsAdministrator from './systems-administrator.json'
import teacher from './teacher.json'

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
