import { type CvField, isCvField } from '../form-types'
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

/** Parts of a pack, in the order of all forms; `rest` follows what repeats. */
export const packParts = [
  ...(['person', 'work', 'education', 'languages', 'certificates', 'rest'] as const),
] as const
export type PackPart = (typeof packParts)[number]

const files = {
  ...{ any, workday, successfactors, greenhouse, linkedin, hh, oracle, smartrecruiters },
}
export type PackId = keyof typeof files

type PackFile = Pick<Pack, 'name' | 'source' | 'dates'> & {
  limits: Readonly<Partial<Record<string, number>>>
} & Readonly<Record<PackPart, readonly string[]>>

function known(name: string): CvField {
  if (!isCvField(name)) throw new Error(`A pack names "${name}", which no CV has.`)
  return name
}

const readPack = ({ limits, ...file }: PackFile): Pack => ({
  ...file,
  limits: Object.fromEntries(Object.entries(limits).map(([name, limit]) => [known(name), limit])),
  ...{ person: file.person.map(known), work: file.work.map(known), rest: file.rest.map(known) },
  ...{ education: file.education.map(known), languages: file.languages.map(known) },
  certificates: file.certificates.map(known),
})

/** Identifiers of portals, in the order of the menu. */
export const packIds = Object.keys(files) as readonly PackId[]

/** Packs by portal. */
export const packs = Object.fromEntries(packIds.map((id) => [id, readPack(files[id])])) as Readonly<
  Record<PackId, Pack>
>
