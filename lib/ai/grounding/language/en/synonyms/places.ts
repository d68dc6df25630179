/** Words for places of work. */
export const englishPlaces = `
company firm business organisation | employer company | department division unit
| branch office site | site location | shop store outlet | store branch | warehouse depot
| factory plant | ward unit | surgery practice clinic | school academy | museum gallery
| laboratory lab | headquarters head_office | facility site | venue site | house home property
| home house household | desk counter | front_desk reception
`
