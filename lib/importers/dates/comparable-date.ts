const yearAndMonth = /(?:19|20)\d\d(?:-\d\d)*/

/** Returns the part of the text of a date by which dates are compared: "Spring 2019" counts as 2019. */
export const comparableDate = (text: string): string => yearAndMonth.exec(text)?.[0] ?? text
