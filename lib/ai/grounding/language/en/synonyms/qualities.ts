/** Words for how something is. */
export const englishQualities = `
accurate precise correct exact | complete full | quick fast rapid swift | fast quick
| simple easy | important key major | main primary | big large | large big | small little
| short brief | old legacy | legacy old | existing current present | current present
| former previous past | previous earlier prior | recurring repeat repeated | repeat recurring
| foreign overseas abroad | internal in-house | in-house in_house internally | external outside
| online web web-based | digital electronic | electronic digital | computerised digital
| paper-based paper | automatic automated | manual by_hand hand | handmade hand-made made_by_hand
| written in_writing | oral verbal spoken | verbal oral | daily_life daily_living everyday_life
| hard difficult | secure safe | correct right | incorrect wrong | ill sick
| disabled with_disabilities | rural countryside | urban city | primary elementary
| after-school after_school | full_time full-time | weekend saturday_and_sunday | night overnight
`
