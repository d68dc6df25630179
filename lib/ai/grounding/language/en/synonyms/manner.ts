/** Synonyms for how, how much and when. */
export const englishManner = `
overall total altogether | roughly about | promptly quickly immediately | immediately at_once promptly
| at_once immediately | straight_away immediately | quickly rapidly fast swiftly promptly
| slowly gradually | gradually step_by_step bit_by_bit | step_by_step gradually | in_stages gradually
| directly straight | straight direct | in_person face-to-face face_to_face
| face-to-face in_person face_to_face | remotely remote from_home online | remote distance
| on_site on-site onsite locally | on-site on_site | locally local | domestic national home
| worldwide global international globally | global worldwide international | international worldwide global
| nationwide national countrywide | regional local | from_scratch from_the_ground_up new
| from_the_ground_up from_scratch | anew again | again once_more | once_more again
| simultaneously at_the_same_time parallel | in_parallel simultaneously at_the_same_time
| at_the_same_time simultaneously parallel | at_once simultaneously | at_a_time at_any_one_time at_once
| at_any_one_time at_a_time | concurrently simultaneously | meanwhile since now | today now currently
| currently now present | nowadays now today | formerly previously before | previously formerly earlier
| initially at_first originally | at_first initially | originally initially | eventually finally
| finally lastly | recently lately | lately recently | newly recently | long-standing long-term
| long-term long_term lasting permanent | permanent lasting fixed | short-term temporary
| fully completely entirely in_full | in_full fully completely | completely fully in_full
| entirely fully completely | partly partially in_part | thoroughly carefully | carefully thoroughly
| safely secure | securely safely | correctly accurately properly | accurately correctly precisely
| easily simply | simply easily | clearly plainly | openly publicly | publicly in_public open
| in_writing written | by_hand manually | manually by_hand | automatically automated
| electronically digitally | digitally electronically online | on_paper paper paper-based
| paper-based on_paper | verbally orally | orally verbally | by_phone telephone phone | by_email email
| on_foot walking | outdoors outside open-air | open-air outdoors | indoors inside
| multi-day several_days | full-day all-day | half-day morning | overnight night | weekend saturday
| year-round all_year | summer summertime | daytime day | monthly month | annual yearly
| yearly annual | weekly week | twice-yearly half-yearly biannual | biannual half-yearly | half-yearly twice-yearly
| more additional further other extra | other more further additional | another additional further
| additional extra more further | extra additional more | further additional more
| various different | different various | differing different | diverse varied various | varied diverse
| same identical | identical same | similar alike comparable | comparable similar
| equal same | suitable appropriate fitting | appropriate suitable | apt suitable | relevant pertinent
| necessary needed required | needed necessary required | required needed necessary | essential vital
| vital essential crucial | crucial vital key | central key main core | core central main key
| main chief primary | chief main | principal main | overriding main | secondary minor
| minor small | tiny small | sizeable large considerable | considerable large sizeable
| substantial large considerable | huge large | sizable large | compact small | tall high | lofty high
| lengthy long | prolonged long | brief short | concise short brief | short brief concise
| broad wide | wide broad | narrow tight | tight strict | strict tight stringent | loose relaxed
| heavy weighty | light lightweight | strong solid robust | robust strong solid | solid strong firm
| weak poor | poor bad | bad poor | faulty defective broken failed | defective faulty broken
| broken faulty damaged | damaged broken | failed faulty unsuccessful | missing absent lost lacking
| lost missing | empty vacant | vacant empty open | spare free | free spare free_of_charge
| free_of_charge free at_no_charge | at_no_charge free | unpaid voluntary | voluntary unpaid volunteer
| paid salaried | cheap inexpensive low-cost | low-cost cheap | costly expensive | expensive costly dear
| modern contemporary up-to-date | up-to-date current modern up_to_date | up_to_date current
| current up-to-date up_to_date | outdated old obsolete | obsolete outdated | ageing old | aged old
| used second-hand | second-hand used | fresh new | brand-new new | new novel | novel new
| live real-time | real-time live realtime | raw unprocessed | sensitive confidential
| confidential sensitive private | private confidential | secret confidential | open public
| common frequent shared | frequent common | rare infrequent | typical usual | usual normal typical
| normal usual ordinary | ordinary normal regular | special particular specific | specific particular
| particular specific | individual single personal one-to-one | single individual one | personal individual
| joint shared common | mutual joint | complex complicated | complicated complex difficult
| difficult hard challenging | challenging difficult demanding | demanding challenging | tricky difficult
| simple straightforward basic | straightforward simple | plain simple | calm quiet | quiet calm
| busy hectic | hectic busy | urgent pressing | pressing urgent | serious grave severe | severe serious
| acute severe | chronic long-term | vulnerable at_risk | at_risk vulnerable | needy in_need
| disadvantaged deprived | deprived disadvantaged | homeless without_a_home | jobless unemployed
| unemployed jobless out_of_work | bilingual two-language | multilingual several_languages
| wooden wood | metallic metal | electric electrical | historic historical | medical clinical
| clinical medical | legal law | financial money | technical engineering | scientific science
| commercial business | industrial industry | agricultural farming | rural country | urban city
| coastal sea | marine sea | musical music | artistic art | athletic sports | sporting sports
| sport sports | environmental environment | green environmental | sustainable environmental
| recyclable recycled | renewable green | digital electronic online | analogue paper
| live in_person | virtual online remote | printed print paper | paper printed | typed written
| handwritten by_hand | spoken verbal oral | unplanned unscheduled | unscheduled unplanned
| planned scheduled | late overdue behind_schedule | behind_schedule late | early ahead_of_schedule
| ahead_of_schedule early | on_schedule on_time | on_time punctually | punctually on_time
| in_time on_time | due expected | in_use used | available offered | out_of_stock sold_out
| in_house internal | in-house internal | outsourced external | third-party external
| inbound incoming | incoming inbound arriving received | outgoing outbound | outbound outgoing
| upcoming coming next | next following | following next | last final previous | final last
| first-time new | opening first initial | initial first opening
`
