/** Words for what goes wrong, and for what is asked for. */
export const englishFaults = `
error mistake fault | fault defect bug | defect flaw bug | bug issue defect | problem issue
| issue problem fault | incident accident | complaint grievance | enquiry inquiry query question
| query question request | delay hold-up | downtime outage | outage interruption | risk hazard
| failure breakdown | waste wastage scrap | absence absenteeism
`
