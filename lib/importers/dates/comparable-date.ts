const yearAndMonth = /(?:19|20)\d\d(?:-\d\d)*/

/** Returns the comparable part of a date's text: "Spring 2019" compares as 2019. */
export const comparableDate = (text: string): string => yearAndMonth.exec(text)?.[0] ?? text
