/** Matches a trailing word or character after which a title or sentence continues. */
export const joiner =
  /(?:(?<!\p{L})(?:of|for|and|the|in|at|to|with|de|du|des|la|le|les|et|pour|für|und|der|die|das|von|im|del|y|e|di|da|do|dos|para|en|con|van|voor|het|och|og|i|na|w|dla|a|şi|și|ve|για|και|и|в|по|та|dan|và|של|و|في)|[,\-/&])$/iu

/** Regex alternatives of the words between a position and an employer: "Clerk at Acme Ltd". */
export const employerWords =
  "at(?: the)? company|at|bei|beim|chez|presso|w firmie|w|bij|hos|v|în|στην?|в|у|na|en|di|au sein d[eu](?: l[’']équipe)?"
