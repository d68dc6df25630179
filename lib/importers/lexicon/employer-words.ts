/** Regex alternatives of the words between a position and an employer: "Clerk at Acme Ltd". */
export const employerWords = 'at|bei|beim|chez|presso|w|bij|hos|v|în|στην?|в|na|en|di'
