import type { CvField } from '../form-types'
import any from './any.json' with { type: 'json' }
import greenhouse from './greenhouse.json' with { type: 'json' }
import hh from './hh.json' with { type: 'json' }
import linkedin from './linkedin.json' with { type: 'json' }
import oracle from './oracle.json' with { type: 'json' }
import smartrecruiters from './smartrecruiters.json' with { type: 'json' }
import successfactors from './successfactors.json' with { type: 'json' }
import workday from './workday.json' with { type: 'json' }

/** Fields that a portal asks for, in its order; one file a portal. */
export type Pack = {
  /** Empty: the order of most forms. */
  name: string
  /** Public page that names the fields. */
  source: string
  dates: string
  /** Characters that a field takes, where they are published. */
  limits: Readonly<Partial<Record<CvField, number>>>
} & Readonly<Record<PackPart, readonly CvField[]>>

type PackPart = 'person' | 'work' | 'education' | 'languages' | 'certificates' | 'rest'

const files = {
  ...{ any, workday, successfactors, greenhouse, linkedin, hh, oracle, smartrecruiters },
}
export type PackId = keyof typeof files

/** Packs by portal, in the order of the menu. */
export const packs = files as unknown as Readonly<Record<PackId, Pack>>
export const packIds = Object.keys(files) as readonly PackId[]
