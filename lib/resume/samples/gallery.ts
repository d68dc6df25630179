import architect from './architect.json' with { type: 'json' }
import archivist from './archivist.json' with { type: 'json' }
import biologyGraduate from './biology-graduate.json' with { type: 'json' }
import civilEngineer from './civil-engineer.json' with { type: 'json' }
import dataEngineer from './data-engineer.json' with { type: 'json' }
import depotManager from './depot-manager.json' with { type: 'json' }
import ecologist from './ecologist.json' with { type: 'json' }
import electrician from './electrician.json' with { type: 'json' }
import financeDirector from './finance-director.json' with { type: 'json' }
import historian from './historian.json' with { type: 'json' }
import hospitalDirector from './hospital-director.json' with { type: 'json' }
import hotelManager from './hotel-manager.json' with { type: 'json' }
import journalist from './journalist.json' with { type: 'json' }
import lawyer from './lawyer.json' with { type: 'json' }
import linguist from './linguist.json' with { type: 'json' }
import marketingManager from './marketing-manager.json' with { type: 'json' }
import nurse from './nurse.json' with { type: 'json' }
import operationsDirector from './operations-director.json' with { type: 'json' }
import policyAdviser from './policy-adviser.json' with { type: 'json' }
import salesManager from './sales-manager.json' with { type: 'json' }
import type { Sample } from './sample'
import socialWorker from './social-worker.json' with { type: 'json' }
import systemsAdministrator from './systems-administrator.json' with { type: 'json' }
import teacher from './teacher.json' with { type: 'json' }

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
