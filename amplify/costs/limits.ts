import { unitsOfSave } from './sheet'
import { callSeconds, type Usage } from './usage'

/** Default quotas of an AWS account or of one resource, before an increase is requested. */
export const quotas = {
  /** Concurrent Lambdas of an account that has been used for a while; new ones have 10. */
  lambdas: 1_000,
  /** Write units a second of one partition of DynamoDB, whatever the table is set to. */
  partitionWrites: 1_000,
  /** Write units a second of a new table on demand; AWS grows it to twice its last peak. */
  tableWrites: 4_000,
  /** Requests a second of API Gateway in a region. */
  gateway: 10_000,
}

/** Share of a month's work that falls into its busiest hour: evenings of Sundays are busier than nights. */
const busiestHour = 1 / 200

/**
 * Write units that a job consumes on the index of open jobs: one when it is added, two when it moves to the end of
 * its lease as a worker takes it, one when it is removed. The index is one partition (docs/adr/0060).
 */
export const indexUnitsOfJob = 4

export type Load = {
  savesASecond: number
  writeUnits: number
  /** Of the one partition that lists open jobs. */
  jobIndexUnits: number
  /** By Little's law. */
  lambdasAtOnce: number
}

/** Returns the load per second in the busiest hour of a month. */
export function busiestSecond(usage: Usage, people: number): Load {
  const aSecond = (perPerson: number) => (people * perPerson * busiestHour) / 3_600
  const savesASecond = aSecond(usage.saves)
  return {
    savesASecond,
    writeUnits: savesASecond * unitsOfSave(usage.documentKilobytes),
    jobIndexUnits: aSecond(usage.jobs + usage.pdfs) * indexUnitsOfJob,
    lambdasAtOnce:
      aSecond(usage.jobs) * callSeconds.worker +
      aSecond(usage.pdfs) * callSeconds.render +
      aSecond(usage.gateway) * (callSeconds.api + callSeconds.authoriser),
  }
}
