import type { AiServerState, DeadJobList, KnownPerson, People } from '@/lib/api/operator'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

// Every answer is looked at before it is believed; what is more than we know is passed over.

const isText = (value: JsonValue | undefined): value is string => typeof value === 'string'
const textOrNull = (value: JsonValue | undefined) => (isText(value) ? value : null)
const planOf = (value: JsonValue | undefined): KnownPerson['plan'] =>
  value === 'free' || value === 'standard' || value === 'unlimited' ? value : null

function readDeadJob(value: unknown): DeadJobList['jobs'][number] | null {
  if (!isJsonObject(value)) return null
  const { id, kind, message, attempts, diedAt, canRetry } = value
  if (!isText(id) || !isText(kind) || !isText(diedAt)) return null
  return {
    id,
    kind,
    diedAt,
    message: textOrNull(message) ?? '',
    attempts: typeof attempts === 'number' ? attempts : 0,
    canRetry: canRetry === true,
  }
}

/** A page of jobs that were given up; null for what is none. */
export function readDeadJobs(value: unknown): DeadJobList | null {
  if (!isJsonObject(value) || !Array.isArray(value.jobs)) return null
  const jobs = value.jobs.flatMap((job) => readDeadJob(job) ?? [])
  return { jobs, cursor: textOrNull(value.cursor) }
}

/** Somebody with an account here; null for what is nobody. */
export function readKnownPerson(value: unknown): KnownPerson | null {
  if (!isJsonObject(value)) return null
  const { id, email, name, createdAt, isOperator, plan } = value
  if (!isText(id) || !isText(email) || !isText(createdAt)) return null
  const known = { id, email, createdAt, name: textOrNull(name) ?? '' }
  return { ...known, isOperator: isOperator === true, plan: planOf(plan) }
}

/** A page of people; null for what is none. */
export function readPeople(value: unknown): People | null {
  if (!isJsonObject(value) || !Array.isArray(value.people)) return null
  const people = value.people.flatMap((person) => readKnownPerson(person) ?? [])
  const usualPlan = planOf(value.usualPlan) ?? 'free'
  return { people, cursor: textOrNull(value.cursor), usualPlan }
}

type Server = NonNullable<AiServerState['inUse']>
type Provider = AiServerState['providers'][number]

function readServer(value: JsonValue | undefined): Server | null {
  if (!isJsonObject(value)) return null
  const { provider, baseUrl, model, embeddingModel, hasKey, isReady } = value
  if (!isText(provider) || !isText(baseUrl) || !isText(model)) return null
  return {
    provider: provider as Server['provider'],
    baseUrl,
    model,
    embeddingModel: textOrNull(embeddingModel),
    hasKey: hasKey === true,
    isReady: isReady === true,
  }
}

function readProvider(value: JsonValue): Provider | null {
  if (!isJsonObject(value)) return null
  const { id, name, address, baseUrl, needsKey } = value
  if (!isText(id) || !isText(name)) return null
  if (address !== 'fixed' && address !== 'usual' && address !== 'own') return null
  const shown = { baseUrl: textOrNull(baseUrl), needsKey: needsKey === true }
  return { id: id as Provider['id'], name, address, ...shown }
}

/** Which server of models everybody here may use; null for what says nothing of it. */
export function readAiServerState(value: unknown): AiServerState | null {
  if (!isJsonObject(value) || !Array.isArray(value.providers)) return null
  const { source } = value
  return {
    source: source === 'configuration' || source === 'setting' ? source : null,
    inUse: readServer(value.inUse),
    setting: readServer(value.setting),
    providers: value.providers.flatMap((one) => readProvider(one) ?? []),
  }
}
