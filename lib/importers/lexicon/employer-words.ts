/** Regex alternatives of the words between a position and an employer: "Clerk at Acme Ltd". */
export const employerWords =
  "at(?: the)? company|at|bei|beim|chez|presso|w firmie|w|bij|hos|v|în|στην?|в|у|na|en|di|au sein d[eu](?: l[’']équipe)?"
